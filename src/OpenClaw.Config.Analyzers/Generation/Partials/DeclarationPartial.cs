using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>What is added to one declaration; compares by value, so that an edit elsewhere emits nothing.</summary>
/// <param name="Place">Where.</param>
/// <param name="HasInterface">Whether the static abstract interface is implemented.</param>
internal abstract record DeclarationPartial(Placement Place, bool HasInterface)
{
    /// <summary>The file.</summary>
    public abstract string Write();

    /// <summary>Writes a file with a descriptor, built on first touch.</summary>
    /// <param name="type">The descriptor's type.</param>
    /// <param name="baseName">The interface; null for none.</param>
    /// <param name="summary">The documentation of the declaration.</param>
    /// <param name="create">Writes the statements that return the descriptor.</param>
    protected string Write(string type, string? baseName, IReadOnlyList<string> summary, Action<SourceWriter, DescriptorWriter> create)
    {
        var baseList = HasInterface && baseName is not null ? Place.Library + "::OpenClaw.Config." + baseName : null;
        return PartialFile.Write(Place, baseList, summary, writer =>
        {
            writer.Line("/// <summary>The declaration as data.</summary>");
            writer.Line(GeneratedMark.Attribute);
            writer.Line("public static " + writer.Type(type) + " Descriptor => __Generated.Value;").Line();
            // A class of its own: nothing runs before the first touch, and no static field of the user's can come first.
            foreach (var attribute in GeneratedMark.TypeAttributes)
            {
                writer.Line(attribute);
            }

            writer.Open("private static class __Generated");
            writer.Line("internal static readonly " + writer.Type(type) + " Value = Create();").Line();
            writer.Open("private static " + writer.Type(type) + " Create()");
            create(writer, new DescriptorWriter(writer));
            writer.Close().Close();
        });
    }
}
