namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Reads a project's <c>*.openclaw-models.json</c> (JSON5).</summary>
public static class CatalogueFile
{
    /// <summary>Reads a file. Never throws: what can't be used becomes a problem with its place.</summary>
    /// <param name="file">The file's name, for messages and provenance.</param>
    /// <param name="text">The file's text.</param>
    public static CatalogueOverrides Parse(string file, string text) => new() { File = file };
}
