using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes <c>ModelRegistry</c>.</summary>
internal static class RegistryWriter
{
    /// <summary>
    /// Up to here a switch is faster than a table and costs no start-up; above it is slower to run, and to compile
    /// (facts/roslyn-anchors.md §3.2; binding a switch of 1,000 strings takes the compiler a second).
    /// </summary>
    public const int LargestSwitch = 256;

    public static void Write(SourceWriter writer, RootData root, RootTable table, bool hasNotNullWhen)
    {
        var model = writer.Type("ModelDescriptor");
        writer.Line("/// <summary>The models of this configuration.</summary>");
        foreach (var attribute in GeneratedMark.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Open("public static class ModelRegistry");
        writer.Line("/// <summary>All models: those of the default chain in their order, then the others by reference.</summary>");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<" + model + "> All => __Generated.Models;").Line();
        WriteTryFind(writer, root, table, model, hasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty);
        WriteLookup(writer, root);
        writer.Close().Line();
    }

    private static void WriteTryFind(SourceWriter writer, RootData root, RootTable table, string model, string notNull)
    {
        writer.Line("/// <summary>Finds a model as OpenClaw does: an alias in any case first, then <c>provider/model</c>, then looser forms (see <see cref=\"" + writer.Type("ModelLookup") + "\"/>).</summary>");
        writer.Line("/// <param name=\"reference\">A reference, an alias or a model id; null finds nothing.</param>");
        writer.Line("/// <param name=\"model\">The model, where there is one.</param>");
        writer.Line("/// <returns>Whether there is one.</returns>");
        writer.Open("public static bool TryFind(" + notNull + "string? reference, " + notNull + "out " + model + "? model)");
        var keys = ReferenceKeys.Of(root);
        if (keys.Count is 0 or > LargestSwitch)
        {
            writer.Line("return Lookup.Table.TryFind(reference, out model);");
            writer.Close().Line();
            return;
        }

        writer.Open("switch (reference)");
        foreach (var pair in keys)
        {
            writer.Line("case " + Literal.Text(pair.Key) + ": model = __Generated." + table.Model(pair.Value) + "; return true;");
        }

        writer.Line("default: return Lookup.Table.TryFindLoose(reference, out model);");
        writer.Close().Close().Line();
    }

    private static void WriteLookup(SourceWriter writer, RootData root)
    {
        // Built when a reference is first looked for in a loose form, or at all where there are many.
        writer.Open("private static class Lookup");
        writer.Line("internal static readonly " + writer.Type("ModelLookup") + " Table = new " + writer.Type("ModelLookup")
            + "(__Generated.Models" + (ReferenceKeys.Is2026_4(root) ? ", is2026_4: true" : string.Empty) + ");");
        writer.Close();
    }
}
