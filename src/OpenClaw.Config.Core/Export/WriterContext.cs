using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Export;

/// <summary>What all sections of one file are written from.</summary>
internal sealed record WriterContext(GraphIndex Index, RootScope Scope, ReleaseKeys Keys, ModelCatalogue Catalogue, string? Target, Func<ModelNode, ModelFacts> Facts)
{
    public RootNode Root => Scope.Root;

    /// <summary>
    /// Whether the file has an <c>agents</c> section: a root without <c>Default</c> writes none, unless something is declared that stands nowhere else.
    /// </summary>
    public bool HasAgentsSection =>
        Index.Hops(Root.Default).Count > 0 || Index.Hops(Root.Image).Count > 0 || Index.Hops(Root.Pdf).Count > 0
        || (Keys.AllowsNew && (Index.Hops(Root.Utility).Count > 0 || Root.HasAllow))
        || Root.LocalModelLean is not null || Root.SandboxMode is not null || Root.CompactionMode is not null
        || !Root.Parameters.IsEmpty || !Root.Models.IsEmpty || !Scope.Agents.IsEmpty;

    /// <summary>The references of a chain's hops, or of the one model; what can't be written is left out.</summary>
    public IReadOnlyList<string> References(NodeReference? reference) =>
        [.. Index.Hops(reference).Where(m => m.ProviderId.Length > 0 && m.ModelId.Length > 0).Select(m => m.Reference).Distinct()];

    /// <summary>What a list of models, chains and whole providers says, in order, each once.</summary>
    public IEnumerable<string> Listed(IEnumerable<NodeReference> references) =>
        references.SelectMany(r => r.Target is { } target && Index.Provider(target) is { CanonicalId.Length: > 0 } provider
            ? [provider.CanonicalId + "/*"]
            : References(r)).Distinct();
}
