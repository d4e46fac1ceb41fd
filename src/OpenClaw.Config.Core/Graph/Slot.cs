namespace OpenClaw.Config.Core.Graph;

/// <summary>
/// A place within a node: an argument of one of its attributes, or its name.
/// Positions are kept apart from the graph; each front end turns a slot into a position of its own (C# argument, JSON value).
/// </summary>
/// <param name="Attribute">The attribute; <see cref="AttributeKind.None"/> for the declaration's name.</param>
/// <param name="Argument">The parameter in Pascal case (<c>"ContextWindow"</c>, <c>"Fallbacks"</c>); null for the whole attribute.</param>
/// <param name="Occurrence">Which attribute of that kind, from 0, where it may stand several times.</param>
/// <param name="Index">Which item of a list argument, from 0; -1 for the whole argument.</param>
public readonly record struct Slot(AttributeKind Attribute, string? Argument = null, int Occurrence = 0, int Index = -1)
{
    /// <summary>The name of the declaration.</summary>
    public static Slot Name { get; } = new(AttributeKind.None);

    /// <summary>An entry of a chain: 0 is the primary, the fallbacks follow.</summary>
    /// <param name="position">Position in the chain.</param>
    public static Slot Entry(int position) => position == 0
        ? new(AttributeKind.FallbackChain, "Primary")
        : new(AttributeKind.FallbackChain, "Fallbacks", 0, position - 1);
}
