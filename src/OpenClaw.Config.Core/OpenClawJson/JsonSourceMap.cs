using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Where in the file a node of the graph stands, and each slot of it.</summary>
public sealed class JsonSourceMap
{
    private readonly Dictionary<NodeId, Dictionary<Slot, JsonPlace>> _places = [];
    private readonly JsonPlace _root;

    internal JsonSourceMap(Json5Document document) => _root = new(JsonPath.Root, FirstLine(document));

    /// <summary>
    /// The place of a slot. Where nothing is written there, the nearest that is: the whole argument, the section, the node, the file.
    /// </summary>
    public JsonPlace Find(NodeId node, Slot slot)
    {
        if (!_places.TryGetValue(node, out var slots))
        {
            return _root;
        }

        return At(slot)
            ?? At(slot with { Index = -1 })
            ?? At(slot with { Index = -1, Argument = null })
            ?? At(slot with { Index = -1, Occurrence = 0 })
            ?? At(new(slot.Attribute))
            ?? At(Slot.Name)
            ?? _root;

        JsonPlace? At(Slot candidate) => slots.TryGetValue(candidate, out var place) ? place : null;
    }

    /// <summary>Whether something is written at exactly this slot.</summary>
    public bool Has(NodeId node, Slot slot) => _places.TryGetValue(node, out var slots) && slots.ContainsKey(slot);

    internal void Add(NodeId node, Slot slot, JsonPath path, JsonSpan span)
    {
        if (!_places.TryGetValue(node, out var slots))
        {
            _places.Add(node, slots = []);
        }

        // The first place stays: it is the one that OpenClaw takes.
        if (!slots.ContainsKey(slot))
        {
            slots.Add(slot, new(path, span));
        }
    }

    // What concerns the file as a whole is shown at its first brace, not over all of its lines.
    private static JsonSpan FirstLine(Json5Document document) => new(document.Root.Span.Start, Math.Min(1, document.Root.Span.Length));
}
