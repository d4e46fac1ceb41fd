using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>A model on the way to its declaration.</summary>
internal sealed class ModelDraft(ModelNode node)
{
    public ModelNode Node { get; set; } = node;

    /// <summary>The alias that the release gives it by itself; it is written nowhere.</summary>
    public string? DefaultAlias { get; set; }

    public NodeReference Reference => new() { Written = Node.Id.Value, Target = Node.Id, Kind = NodeKind.Model };
}
