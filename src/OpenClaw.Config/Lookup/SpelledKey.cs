namespace OpenClaw.Config;

/// <summary>A key of a <see cref="SpelledTable"/>.</summary>
/// <param name="text">The key as it is written.</param>
/// <param name="model">The model that it stands for.</param>
/// <param name="exactFrom">From where on its case counts: 0 for all of it, its length for none of it.</param>
/// <param name="hash">The hash of its text.</param>
/// <param name="next">The key that shares its place; 0 for none.</param>
internal readonly struct SpelledKey(string text, ModelDescriptor model, int exactFrom, ulong hash = 0, int next = 0)
{
    public string Text { get; } = text;

    public ModelDescriptor Model { get; } = model;

    public ulong Hash { get; } = hash;

    public int Next { get; } = next;

    private int ExactFrom { get; } = exactFrom;

    /// <summary>The same key at its place in a table.</summary>
    public SpelledKey Placed(ulong hash, int next) => new(Text, Model, ExactFrom, hash, next);

    /// <summary>Whether a text is this key, as it is written or in another case.</summary>
    public bool IsIn(string text) => ExactFrom == 0 ? text == Text : Spelling.Same(text, Text, ExactFrom);
}
