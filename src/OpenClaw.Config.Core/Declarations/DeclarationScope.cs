using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>The declarations that references of one graph may point to.</summary>
internal sealed class DeclarationScope
{
    private readonly Dictionary<NodeId, Declaration> _byId;

    public DeclarationScope(IEnumerable<Declaration> declarations) => _byId = declarations.ToDictionary(d => d.Id);

    /// <summary>A declaration; null where the type is none.</summary>
    public Declaration? Find(NodeId? id) => id is { } known && _byId.TryGetValue(known, out var found) ? found : null;

    /// <summary>What a <c>typeof</c> points to; null where nothing is written.</summary>
    public NodeReference? Reference(DeclaredValue? value) => value is DeclaredType type ? Resolve(type) : null;

    /// <summary>What the <c>typeof</c>s of a list point to.</summary>
    public EquatableArray<NodeReference> References(EquatableArray<DeclaredValue> values) =>
        values.OfType<DeclaredType>().Select(Resolve).ToEquatableArray();

    private NodeReference Resolve(DeclaredType type)
    {
        var kind = KindOf(Find(type.Id));
        return new NodeReference { Written = type.Written, Target = kind == NodeKind.Unresolved ? null : type.Id, Kind = kind };
    }

    private static NodeKind KindOf(Declaration? declaration)
    {
        if (declaration is null)
        {
            return NodeKind.Unresolved;
        }

        foreach (var attribute in declaration.Attributes)
        {
            switch (attribute.Kind)
            {
                case AttributeKind.Model: return NodeKind.Model;
                case AttributeKind.FallbackChain: return NodeKind.Chain;
                case AttributeKind.Provider: return NodeKind.Provider;
                case AttributeKind.Agent: return NodeKind.Agent;
                case AttributeKind.OpenClawConfig: return NodeKind.Root;
            }
        }

        return NodeKind.Unresolved;
    }
}
