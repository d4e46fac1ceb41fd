using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Writes <c>agents.defaults.models</c>. The map acts as the allowlist in every release: as soon as one model needs an entry,
/// every declared model gets its key, or a chain's hop could not be chosen any more. A root that lists the models of its picker
/// gets those in its order, and behind them whoever else has something to say.
/// </summary>
internal static class ModelEntries
{
    public static JsonObject Write(WriterContext context)
    {
        var entries = context.Scope.Models
            .GroupBy(m => m.Reference, StringComparer.Ordinal)
            .Select(g => new JsonMember(g.Key, Entry(g)))
            .ToEquatableArray();
        if (!context.Root.Models.IsEmpty)
        {
            var said = entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
            var listed = context.Listed(context.Root.Models).ToArray();
            return new JsonObject(listed
                .Select(key => said.TryGetValue(key, out var entry) ? entry : new JsonMember(key, JsonObject.Empty))
                .Concat(entries.Where(e => IsFilled(e) && !listed.Contains(e.Name, StringComparer.Ordinal)))
                .ToEquatableArray());
        }

        return entries.Any(IsFilled) ? new JsonObject(entries) : JsonObject.Empty;
    }

    private static bool IsFilled(JsonMember entry) => entry.Value is JsonObject { Members.IsEmpty: false };

    // Two declarations of one model: the first one that says something wins, as with rows.
    private static JsonObject Entry(IEnumerable<ModelNode> models)
    {
        var all = models.ToArray();
        var alias = all.Select(m => m.Alias).FirstOrDefault(a => !string.IsNullOrWhiteSpace(a));
        var route = all.Select(m => m.Route).FirstOrDefault(r => r is not null);
        var parameters = RequestParameters.Write(all.Select(m => m.Parameters).FirstOrDefault(p => !p.IsEmpty));
        return new JsonMembers()
            .Add("alias", alias)
            .Add("streaming", all.Select(m => m.Streaming).FirstOrDefault(s => s is not null))
            .AddFilled("params", route is null ? parameters : JsonMerge.Lay(JsonMembers.Single("provider", RouteValue.Write(route)), parameters))
            .ToObject();
    }
}
