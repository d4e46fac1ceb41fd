namespace OpenClaw.Config.Core.Catalogue;

/// <summary>A source of the catalogue.</summary>
/// <param name="Name">The source with its version or date (<c>models.dev@f3fc6922</c>).</param>
/// <param name="Licence">Its licence (<c>MIT</c>).</param>
/// <param name="Date">The day of its data (<c>2026-07-02</c>).</param>
public sealed record CatalogueSource(string Name, string Licence, string Date);
