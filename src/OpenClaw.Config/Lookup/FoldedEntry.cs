namespace OpenClaw.Config;

/// <summary>A key of a <see cref="FoldedTable"/> and the model that it stands for.</summary>
/// <param name="kind">How the key is meant.</param>
/// <param name="qualifier">The part before the slash; empty for a key without one.</param>
/// <param name="name">The part after it.</param>
/// <param name="model">The model.</param>
internal sealed class FoldedEntry(FoldedKind kind, string qualifier, string name, ModelDescriptor model)
{
    public FoldedKind Kind { get; } = kind;

    public string Qualifier { get; } = qualifier;

    public string Name { get; } = name;

    public ModelDescriptor Model { get; } = model;

    public ulong Hash { get; set; }

    public int Next { get; set; } = -1;

    /// <summary>Whether two parts of a text are this key.</summary>
    public bool IsIn(string text, int qualifier, int qualifierLength, int name, int nameLength) =>
        qualifierLength == Qualifier.Length
        && nameLength == Name.Length
        && TextPart.Same(text, qualifier, Qualifier, 0, qualifierLength)
        && (Kind is FoldedKind.Reference or FoldedKind.Bare
            ? TextPart.SameExactly(text, name, Name, 0, nameLength)
            : TextPart.Same(text, name, Name, 0, nameLength));
}
