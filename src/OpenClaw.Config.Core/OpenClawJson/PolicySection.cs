using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads the models that users may choose, and those that side jobs use.</summary>
internal static class PolicySection
{
    /// <summary>The references of an allowlist; a wildcard points to nothing.</summary>
    public static EquatableArray<NodeReference> Allowed(NodeId owner, AttributeKind kind, JsonCursor allow, GraphDraft draft)
    {
        draft.Place(owner, new(kind, "Allow"), allow);
        var references = new List<NodeReference>();
        foreach (var item in allow.Items().Where(i => i.Text is not null))
        {
            draft.Place(owner, new(kind, "Allow", 0, references.Count), item);
            references.Add(item.Text!.EndsWith("*", StringComparison.Ordinal)
                ? new() { Written = item.Text, Kind = NodeKind.Unresolved }
                : draft.Reference(item));
        }

        return references.ToEquatableArray();
    }

    /// <summary>
    /// The keys of <c>agents.defaults.models</c>, which act as the allowlist where no <c>modelPolicy</c> is written
    /// (both releases; 2026.9 not after its own migration).
    /// </summary>
    public static EquatableArray<NodeReference> AllowedByMap(JsonCursor root, GraphDraft draft)
    {
        var defaults = root["agents"]["defaults"];
        if (defaults["modelPolicy"].IsObject || root["meta"]["migrations"]["modelPolicyAllowlist"].Flag == true)
        {
            return [];
        }

        return defaults["models"].Members().Select(m => new NodeReference
        {
            Written = m.Name,
            Target = ModelReference.Parse(m.Name) is { } reference ? draft.Find(reference)?.Id : null,
            Kind = ModelReference.Parse(m.Name) is { } known && draft.Find(known) is not null ? NodeKind.Model : NodeKind.Unresolved,
        }).ToEquatableArray();
    }

    /// <summary>The models of subagents, heartbeat, compaction and memory flush.</summary>
    public static void Others(JsonCursor agent, GraphDraft draft)
    {
        if (ChainSection.Read(agent["subagents"]["model"], draft) is { } subagents)
        {
            draft.OtherReferences.Add(subagents);
        }

        foreach (var place in new[] { agent["heartbeat"]["model"], agent["compaction"]["model"], agent["compaction"]["memoryFlush"]["model"] })
        {
            if (ChainSection.Model(place, draft) is { } reference)
            {
                draft.Place(RootSection.Id, new(AttributeKind.OpenClawConfig, "OtherReferences", 0, draft.OtherReferences.Count), place);
                draft.OtherReferences.Add(reference);
            }
        }
    }
}
