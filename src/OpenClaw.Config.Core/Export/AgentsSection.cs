using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>
/// Writes <c>agents</c>. Two agents without <c>ownership</c> or exactly one <c>default: true</c> are refused by 2026.9.6,
/// so <c>main</c>, which carries the default chain, always stands beside the others.
/// </summary>
internal static class AgentsSection
{
    private const string Main = "main";

    public static JsonObject Write(WriterContext context)
    {
        if (!context.HasAgentsSection)
        {
            return JsonObject.Empty;
        }

        var agents = Agents(context);
        if (agents.Count == 0)
        {
            return new JsonMembers().AddFilled("defaults", DefaultsSection.Write(context, carriesPolicy: true, owner: null)).ToObject();
        }

        return context.Keys.AllowsNew
            ? new JsonMembers()
                .Add("ownership", "explicit")
                .AddFilled("defaults", DefaultsSection.Write(context, carriesPolicy: false, owner: Main))
                .Add("entries", Entries(context, agents))
                .ToObject()
            : new JsonMembers()
                .AddFilled("defaults", DefaultsSection.Write(context, carriesPolicy: false, owner: null))
                .Add("list", List(context, agents))
                .ToObject();
    }

    // main first; its node is null where nobody declares it. The first one of an id wins.
    private static List<(string Id, AgentNode? Node)> Agents(WriterContext context)
    {
        var declared = context.Scope.Agents
            .Where(a => a.AgentId.Length > 0)
            .GroupBy(a => a.AgentId, StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Node: (AgentNode?)g.First()))
            .ToList();
        if (declared.Count == 0)
        {
            return declared;
        }

        var main = declared.Find(a => a.Id == Main).Node;
        declared.RemoveAll(a => a.Id == Main);
        declared.Insert(0, (Main, main));
        return declared;
    }

    private static JsonArray List(WriterContext context, List<(string Id, AgentNode? Node)> agents) =>
        new(agents.Select(a => (JsonValue)AgentEntry.Write(
            context,
            a.Node,
            new JsonMembers().Add("id", a.Id).Add("default", a.Id == Main && NeedsMark(context, agents.Count) ? true : null))).ToEquatableArray());

    // 2026.4 takes the first of the list; only 2026.9 refuses two agents without a mark.
    private static bool NeedsMark(WriterContext context, int agents) => context.Target is null && agents > 1;

    private static JsonObject Entries(WriterContext context, List<(string Id, AgentNode? Node)> agents) =>
        new(agents.Select(a => new JsonMember(a.Id, AgentEntry.Write(context, a.Node, new JsonMembers()))).ToEquatableArray());
}
