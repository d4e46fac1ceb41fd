using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Writes <c>tools</c>. What a model or a chain denies stands under the model's reference, which is where OpenClaw looks
/// and what its security audit reads; a chain denies for each of its hops.
/// </summary>
internal static class ToolsSection
{
    public static JsonObject Write(WriterContext context)
    {
        var denied = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var model in context.Scope.Models)
        {
            Deny(model.Reference, model.DeniedTools);
        }

        foreach (var chain in context.Scope.Chains.Where(c => !c.DeniedTools.IsEmpty))
        {
            foreach (var hop in context.Index.Hops(chain).Where(m => m.ProviderId.Length > 0 && m.ModelId.Length > 0))
            {
                Deny(hop.Reference, chain.DeniedTools);
            }
        }

        var byProvider = new JsonMembers();
        foreach (var entry in denied)
        {
            byProvider.Add(entry.Key, JsonMembers.Single("deny", JsonArray.Of(entry.Value)));
        }

        return new JsonMembers()
            .Add("deny", context.Root.DeniedTools.IsEmpty ? null : JsonArray.Of(context.Root.DeniedTools))
            .AddFilled("byProvider", byProvider.ToObject())
            .ToObject();

        void Deny(string reference, IReadOnlyList<string> tools)
        {
            if (tools.Count == 0)
            {
                return;
            }

            if (!denied.TryGetValue(reference, out var list))
            {
                denied.Add(reference, list = []);
            }

            list.AddRange(tools.Where(t => !list.Contains(t)));
        }
    }
}
