using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads a model selector: a text, or <c>{ primary, fallbacks }</c>.</summary>
internal static class ChainSection
{
    /// <summary>The chain at a place; null where there is none.</summary>
    /// <param name="value">The selector.</param>
    /// <param name="draft">The graph so far.</param>
    /// <param name="inherited">The selector whose primary holds where this one has none.</param>
    public static NodeReference? Read(JsonCursor value, GraphDraft draft, JsonCursor? inherited = null)
    {
        if (value.Text is null && !value.IsObject)
        {
            return null;
        }

        var id = new NodeId(value.Path.ToString());
        draft.Place(id, new(AttributeKind.FallbackChain), value);
        draft.Place(id, Slot.Name, value);
        var entries = new List<NodeReference>();
        var primary = value.IsObject ? value["primary"] : value;
        if (primary.Text is { } text && text.Trim().Length > 0)
        {
            draft.Place(id, Slot.Entry(0), primary);
            entries.Add(draft.Reference(primary));
        }
        else if (!primary.Exists && inherited is { } other && (other.IsObject ? other["primary"] : other) is { Text.Length: > 0 } above)
        {
            entries.Add(draft.Reference(above));
        }

        var fallbacks = value["fallbacks"];
        draft.Place(id, new(AttributeKind.FallbackChain, "Fallbacks"), fallbacks);
        if (entries.Count > 0)
        {
            foreach (var fallback in fallbacks.Items().Where(f => f.Text is not null))
            {
                draft.Place(id, Slot.Entry(entries.Count), fallback);
                entries.Add(draft.Reference(fallback));
            }
        }

        draft.Chains.Add(new()
        {
            Id = id,
            Name = value.Path.ToString(),
            Entries = entries.ToEquatableArray(),
            WritesFallbacks = fallbacks.IsArray,
        });
        return new() { Written = value.Path.ToString(), Kind = NodeKind.Chain, Target = id };
    }

    /// <summary>The model that a plain text names; null where there is none.</summary>
    public static NodeReference? Model(JsonCursor value, GraphDraft draft) =>
        value.Text is { } text && text.Trim().Length > 0 ? draft.Reference(value) : null;
}
