using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Partials;

/// <summary>What is added to an agent.</summary>
internal sealed record AgentPartial(Placement Place, AgentData Agent) : DeclarationPartial(Place, HasInterface: false)
{
    public override string Write() => Write(
        "AgentDescriptor",
        null,
        [
            "Agent " + XmlText.Code(Agent.Id) + ".",
            Agent.Chain is { } chain ? ChainDocumentation.Summary(chain) : "It uses the default chain.",
        ],
        (_, descriptors) =>
        {
            var chains = new[] { Agent.Chain, Agent.Image }.OfType<ChainData>().Distinct().ToList();
            var locals = new ModelTable(chains);
            locals.Write(descriptors, "var ", ";");
            for (var i = 0; i < chains.Count; i++)
            {
                descriptors.Chain("var chain" + Literal.Number(i) + " = ", chains[i], locals.Name, ";");
            }

            descriptors.Agent("return ", Agent, c => c is null ? "null" : "chain" + Literal.Number(chains.IndexOf(c)), ";");
        });
}
