using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Writes <c>openclaw.json</c> for a root. What is declared is written, default or not; what is not declared is not, save what the
/// target or the seed's own form requires. What a release in question rejects stays out, and so does every key that is not proven to be none.
/// </summary>
public static class OpenClawJsonWriter
{
    /// <summary>The file's content.</summary>
    /// <param name="index">The graph that holds the root.</param>
    /// <param name="root">The root.</param>
    /// <param name="target">The release (<c>2026.4</c>, <c>2026.9</c>, or with a patch); null for keys that every supported release accepts.</param>
    /// <param name="catalogue">What is known of providers; null for the catalogue inside this assembly.</param>
    /// <param name="facts">What is known of a model, from who has resolved it already; null resolves it here.</param>
    /// <returns>The sections in the order of the seed: agents, models, then auth and tools.</returns>
    public static JsonObject Write(GraphIndex index, RootNode root, string? target, ModelCatalogue? catalogue = null, Func<ModelNode, ModelFacts>? facts = null)
    {
        catalogue ??= ModelCatalogue.Default;
        facts ??= model => ModelFactsResolver.Resolve(model, index.ProviderOf(model), catalogue);
        var context = new WriterContext(index, RootScope.Of(index, root), ReleaseKeys.For(target), catalogue, target, facts);
        var file = new JsonMembers()
            .AddFilled("agents", AgentsSection.Write(context))
            .AddFilled("models", ModelsSection.Write(context))
            .AddFilled("auth", AuthSection.Write(context))
            .AddFilled("tools", ToolsSection.Write(context))
            .ToObject();
        file = SecretSweep.Clean(RawJsonOverlay.Apply(file, root.RawJson));
        return HasRawJson(context.Scope) ? RejectedKeys.TakeOut(file, target) : file;
    }

    private static bool HasRawJson(RootScope scope) =>
        !scope.Root.RawJson.IsEmpty || scope.Providers.Any(p => !p.RawJson.IsEmpty) || scope.Models.Any(m => !m.RawJson.IsEmpty)
        || scope.Chains.Any(c => !c.RawJson.IsEmpty) || scope.Agents.Any(a => !a.RawJson.IsEmpty);
}
