using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes <c>OpenClawJson</c>, which the build task reads from the assembly's metadata.</summary>
internal static class RootJsonWriter
{
    public static void Write(SourceWriter writer, string json)
    {
        writer.Line("/// <summary>The content of openclaw.json for this configuration. No key stands in it.</summary>");
        writer.Line(GeneratedMark.Attribute);
        if (Literal.CanBeVerbatim(json))
        {
            writer.Verbatim("public const string OpenClawJson = ", json, ";").Line();
            return;
        }

        writer.Line("public const string OpenClawJson =").Indent();
        var lines = Literal.Lines(json).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Line(lines[i] + (i == lines.Count - 1 ? ";" : string.Empty));
        }

        writer.Outdent().Line();
    }
}
