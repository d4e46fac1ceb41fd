namespace OpenClaw.Config.Build.Reading;

/// <summary>A root as it stands in a compiled assembly.</summary>
/// <param name="TypeName">Full name of the record.</param>
/// <param name="Json">The generated <c>OpenClawJson</c>; null where the generator gave none.</param>
/// <param name="File">Name of the file, as declared; null for the default.</param>
/// <param name="Base">The file to lay it over, as declared.</param>
public sealed record RootConfig(string TypeName, string? Json, string? File, string? Base);
