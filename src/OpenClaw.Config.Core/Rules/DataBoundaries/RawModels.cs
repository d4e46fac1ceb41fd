using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>Models that raw JSON names: those of compaction, subagents, heartbeat, memory flush and whatever else ends in <c>model</c>.</summary>
internal static class RawModels
{
    public static IEnumerable<BoundaryPath> Of(EquatableArray<RawJsonSetting> settings, RuleContext context)
    {
        for (var i = 0; i < settings.Count; i++)
        {
            var slot = new Slot(AttributeKind.RawJson, "Json", i);
            foreach (var (path, reference) in Named(settings[i].Path, JsonLiteral.Parse(settings[i].Json)))
            {
                if (Facts(reference, context) is { } facts)
                {
                    yield return new BoundaryPath($"the model that {Text.Short(path)} names", slot, facts, null);
                }
            }
        }
    }

    private static IEnumerable<(string Path, string Reference)> Named(string path, JsonValue? value)
    {
        var isModel = path.EndsWith("model", StringComparison.OrdinalIgnoreCase) || path is "primary" or "fallbacks"
            || path.EndsWith(".primary", StringComparison.Ordinal) || path.EndsWith(".fallbacks", StringComparison.Ordinal);
        return value switch
        {
            JsonString text when isModel && text.Value.Trim().Length > 0 => [(path, text.Value.Trim())],
            JsonArray array when isModel => array.Items.OfType<JsonString>().Select(t => (path, t.Value.Trim())),
            JsonObject members => members.Members.SelectMany(m => Named(path + "." + m.Name, m.Value)),
            _ => [],
        };
    }

    private static ModelFacts? Facts(string reference, RuleContext context)
    {
        if ((context.Index.ModelsWithAlias(reference).FirstOrDefault() ?? context.Index.ModelsWithReference(reference).FirstOrDefault()) is { } declared)
        {
            return context.Facts(declared);
        }

        var slash = reference.IndexOf('/');
        if (slash <= 0)
        {
            return null;
        }

        var providerId = reference.Substring(0, slash).Trim().ToLowerInvariant();
        var model = new ModelNode { ProviderId = providerId, ModelId = reference.Substring(slash + 1), Name = reference, Origin = ModelOrigin.Mentioned };
        return ModelFactsResolver.Resolve(model, context.Index.ProvidersWithId(providerId).FirstOrDefault(), context.Catalogue);
    }
}
