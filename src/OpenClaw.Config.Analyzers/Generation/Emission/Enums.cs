namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes members of the library's enums; the graph's enums have the same names.</summary>
internal static class Enums
{
    /// <summary>One member, or several joined.</summary>
    /// <param name="writer">Knows how the library is reached.</param>
    /// <param name="type">The library's enum.</param>
    /// <param name="value">The graph's value.</param>
    public static string Write(SourceWriter writer, string type, Enum value) =>
        string.Join(" | ", value.ToString().Split([", "], StringSplitOptions.None).Select(name => writer.Type(type) + "." + name));
}
