using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>An array in a document.</summary>
public sealed class Json5Array : Json5Node
{
    internal Json5Array(JsonSpan span, IReadOnlyList<Json5Node> items, bool isClosed)
        : base(span)
    {
        Items = items;
        IsClosed = isClosed;
        foreach (var item in items)
        {
            item.Parent = this;
        }
    }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<Json5Node> Items { get; }

    /// <summary>Whether the closing bracket is there.</summary>
    public bool IsClosed { get; }

    /// <inheritdoc/>
    public override JsonValue ToJsonValue() => new JsonArray(Items.Select(i => i.ToJsonValue()).ToEquatableArray());
}
