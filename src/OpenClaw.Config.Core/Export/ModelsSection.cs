using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>models</c>.</summary>
internal static class ModelsSection
{
    public static JsonObject Write(WriterContext context)
    {
        var providers = new JsonMembers();
        foreach (var group in context.Scope.Providers.GroupBy(p => p.CanonicalId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // One provider declared twice (two libraries): the first one wins, the others fill in.
            JsonValue? block = null;
            foreach (var provider in group)
            {
                if (ProviderBlock.Write(context, provider) is { } own)
                {
                    block = block is null ? own : JsonMerge.Lay(own, block);
                }
            }

            providers.Add(group.Key, block);
        }

        return new JsonMembers()
            .Add("mode", context.Root.ReplaceModels is { } replace ? replace ? "replace" : "merge" : null)
            .AddFilled("providers", providers.ToObject())
            .ToObject();
    }
}
