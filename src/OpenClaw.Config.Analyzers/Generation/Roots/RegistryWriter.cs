using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes <c>ModelRegistry</c>.</summary>
internal static class RegistryWriter
{
    /// <summary>
    /// Up to here switches are faster than a table and cost no start-up (16 models with aliases: half of the table's time); above the
    /// processor guesses their jumps wrong so often that the table wins (128 models: two thirds of the switches' time).
    /// </summary>
    public const int LargestSwitch = 64;

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
        if (keys.Count is > 0 and <= LargestSwitch)
        {
            writer.Open("if (reference != null)");
            WriteTree(writer, ReferenceTree.Of(keys), table);
            writer.Close().Line();
        }

        writer.Line("return Lookup.Table.TryFind(reference, out model);");
        writer.Close().Line();
    }

    private static void WriteTree(SourceWriter writer, ReferenceTree tree, RootTable table)
    {
        if (tree.Leaf is { } leaf)
        {
            writer.Line("if (reference == " + Literal.Text(leaf.Key) + ") { model = __Generated." + table.Model(leaf.Value) + "; return true; }");
            return;
        }

        writer.Open("switch (reference" + (tree.Position is { } position ? "[" + Literal.Number(position) + "]" : ".Length") + ")");
        foreach (var branch in tree.Branches)
        {
            writer.Line("case " + (tree.Position is null ? Literal.Number(branch.Key) : Literal.Character((char)branch.Key)) + ":").Indent();
            WriteTree(writer, branch.Value, table);
            writer.Line("break;").Outdent();
        }

        writer.Close();
    }

    private static void WriteLookup(SourceWriter writer, RootData root)
    {
        // Built when a reference is first looked for in another form, or at all where there are many.
        writer.Open("private static class Lookup");
        writer.Line("internal static readonly " + writer.Type("ModelLookup") + " Table = new " + writer.Type("ModelLookup")
            + "(__Generated.Models" + (ReferenceKeys.Is2026_4(root) ? ", is2026_4: true" : string.Empty) + ");");
        writer.Close();
    }
}
