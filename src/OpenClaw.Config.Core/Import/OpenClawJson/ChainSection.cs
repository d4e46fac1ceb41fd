using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports a <c>model</c> value: a reference, or <c>{ primary, fallbacks }</c>.</summary>
internal static class ChainSection
{
    /// <summary>The chain or model; null where there is no primary that can be declared.</summary>
    /// <param name="draft">The declarations.</param>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of the chain, if it becomes one.</param>
    /// <param name="path">Where the value stands, for notes.</param>
    public static NodeReference? Read(ImportDraft draft, JsonValue? value, string name, string path)
    {
        var (primary, fallbacks) = value switch
        {
            JsonString text => (text.Value, []),
            JsonObject o => ((o["primary"] as JsonString)?.Value, (o["fallbacks"] as JsonArray)?.Items.ToArray() ?? []),
            _ => (null, Array.Empty<JsonValue>()),
        };
        if (primary is null || References.Resolve(draft, primary) is not { } first)
        {
            return null;
        }

        var hops = new List<ModelDraft> { first };
        var raw = new List<RawJsonSetting>();
        foreach (var fallback in fallbacks)
        {
            if (fallback is JsonString text && References.Resolve(draft, text.Value) is { } hop)
            {
                hops.Add(hop);
            }
            else if (raw.Count == 0)
            {
                raw.Add(new RawJsonSetting("fallbacks", Json5Literal.Write(new JsonArray(fallbacks.ToEquatableArray()))));
                draft.Notes.Add($"{path}: the file declares no provider or model for some fallbacks, so its whole list is carried raw on the chain.");
            }
        }

        if (raw.Count == 0 && hops.Select(h => h.Node.Id).Distinct().Count() < hops.Count)
        {
            // OpenClaw drops what stands twice, but shows it; a chain has each hop once.
            raw.Add(new RawJsonSetting("fallbacks", Json5Literal.Write(new JsonArray(fallbacks.ToEquatableArray()))));
            draft.Notes.Add($"{path}: a model stands there twice, so the whole list is carried raw on the chain.");
        }

        return hops.Count == 1 && raw.Count == 0 ? first.Reference : draft.Chain(name, hops, raw);
    }
}
