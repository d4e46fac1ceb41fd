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

    public uint Hash { get; set; }

    public int Next { get; set; } = -1;
}
