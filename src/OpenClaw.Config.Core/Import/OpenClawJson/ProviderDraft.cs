using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>A provider on the way to its declaration.</summary>
internal sealed class ProviderDraft(ProviderNode node)
{
    private readonly CSharpNames _names = new(node.Name);

    public ProviderNode Node { get; set; } = node;

    public List<ModelDraft> Models { get; } = [];

    /// <summary>A model of this provider that nobody has declared yet.</summary>
    public ModelDraft Add(string modelId, ModelOrigin origin)
    {
        var name = _names.Name(Short(modelId), "Model");
        var draft = new ModelDraft(new ModelNode
        {
            Id = new NodeId(Node.Id.Value + "." + name),
            Name = name,
            Provider = Node.Id,
            ProviderId = Node.CanonicalId,
            ModelId = modelId,
            Origin = origin,
            Order = Models.Count,
        });
        Models.Add(draft);
        return draft;
    }

    // anthropic/claude-opus-4-6 under openrouter is ClaudeOpus4_6: the vendor in front only makes names long.
    private static string Short(string modelId)
    {
        var slash = modelId.LastIndexOf('/');
        return slash >= 0 && slash + 1 < modelId.Length ? modelId.Substring(slash + 1) : modelId;
    }
}
