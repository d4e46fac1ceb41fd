using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes <c>ModelRegistry</c>.</summary>
internal static class RegistryWriter
{
    /// <summary>
    /// Up to here switches are faster than a table and cost no start-up (16 models with aliases: three quarters of the time that the table
    /// takes for 128); above the processor guesses their jumps wrong so often that the table wins (128 models: less than half of their time).
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
        var keys = ReferenceKeys.Of(root);
        var tree = keys.Count is > 0 and <= LargestSwitch ? ReferenceTree.Of(keys) : null;
        var notNull = hasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty;
        WriteTryFind(writer, tree, table, model, notNull);
        WriteLookup(writer, root, model, notNull, hasTree: tree != null);
        writer.Close().Line();
    }

    private static void WriteTryFind(SourceWriter writer, ReferenceTree? tree, RootTable table, string model, string notNull)
    {
        writer.Line("/// <summary>Finds a model as OpenClaw does: an alias in any case first, then <c>provider/model</c>, then looser forms (see <see cref=\"" + writer.Type("ModelLookup") + "\"/>).</summary>");
        writer.Line("/// <param name=\"reference\">A reference, an alias or a model id; null finds nothing.</param>");
        writer.Line("/// <param name=\"model\">The model, where there is one.</param>");
        writer.Line("/// <returns>Whether there is one.</returns>");
        writer.Open("public static bool TryFind(" + notNull + "string? reference, " + notNull + "out " + model + "? model)");
        if (tree != null)
        {
            writer.Open("if (reference != null)");
            WriteSwitch(writer, tree, table);
            writer.Close().Line();
        }

        writer.Line("return Lookup.Table.TryFind(reference, out model);");
        writer.Close().Line();
    }

    private static void WriteSwitch(SourceWriter writer, ReferenceTree tree, RootTable table)
    {
        // A letter's case is one bit.
        writer.Open("switch (reference" + (tree.Position is { } position ? "[" + Literal.Number(position) + "]" + (tree.HasLetters ? " | 0x20" : string.Empty) : ".Length") + ")");
        foreach (var branch in tree.Branches)
        {
            writer.Line("case " + (tree.Position is null ? Literal.Number(branch.Key) : Literal.Character((char)branch.Key)) + ":").Indent();
            if (branch.Value.Keys.Count > 0)
            {
                WriteKeys(writer, branch.Value.Keys, table);
            }
            else
            {
                WriteSwitch(writer, branch.Value, table);
                writer.Line("break;");
            }

            writer.Outdent();
        }

        writer.Close();
    }

    private static void WriteKeys(SourceWriter writer, IReadOnlyList<ReferenceKey> keys, RootTable table)
    {
        foreach (var key in keys)
        {
            writer.Line("if (reference == " + Literal.Text(key.Text) + ") { model = __Generated." + table.Model(key.Model) + "; return true; }");
        }

        writer.Line(keys.Count == 1 && keys[0] is { ExactFrom: > 0 } only
            ? "return Lookup.TryFind(reference, " + Literal.Text(only.Text) + ", " + Literal.Number(only.ExactFrom) + ", __Generated." + table.Model(only.Model) + ", out model);"
            : "break;");
    }

    private static void WriteLookup(SourceWriter writer, RootData root, string model, string notNull, bool hasTree)
    {
        writer.Open("private static class Lookup");
        writer.Line("// Built when a reference is first looked for by another rule, or at all where there are many.");
        writer.Line("internal static readonly " + writer.Type("ModelLookup") + " Table = new " + writer.Type("ModelLookup")
            + "(__Generated.Models" + (ReferenceKeys.Is2026_4(root) ? ", is2026_4: true" : string.Empty) + ");");
        if (hasTree)
        {
            writer.Line();
            writer.Line("// The key in another case, or whatever the other rules find. Never inlined: the quick way above it stays short.");
            writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
            writer.Open("internal static bool TryFind(string reference, string key, int exactFrom, " + model + " known, " + notNull + "out " + model + "? model)");
            writer.Line("if (" + writer.Type("ModelLookup") + ".IsSpelling(reference, key, exactFrom)) { model = known; return true; }").Line();
            writer.Line("return Table.TryFind(reference, out model);");
            writer.Close();
        }

        writer.Close();
    }
}
