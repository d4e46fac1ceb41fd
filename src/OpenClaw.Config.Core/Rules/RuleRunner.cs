using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Rules;

/// <summary>
/// Runs the rules. Each is isolated: one that throws becomes a finding of its own id that says so, and the others go on.
/// The order of findings is that of the subjects in the graph, then of the rules' ids: the same for the same input.
/// </summary>
public static class RuleRunner
{
    private static readonly Input.UnknownTarget _unknownTarget = new();

    /// <summary>All findings about the node or nodes with one id. A node of another assembly has none: they are told where it is declared.</summary>
    /// <param name="subject">The node.</param>
    /// <param name="context">Everything else.</param>
    public static IReadOnlyList<Finding> Check(NodeId subject, RuleContext context) => Check(subject, context, RuleCatalog.All);

    /// <summary>All findings about the node or nodes with one id, of chosen rules.</summary>
    /// <param name="subject">The node.</param>
    /// <param name="context">Everything else.</param>
    /// <param name="rules">The rules to run.</param>
    public static IReadOnlyList<Finding> Check(NodeId subject, RuleContext context, IReadOnlyList<Rule> rules)
    {
        var findings = new List<Finding>();
        var index = context.Index;
        if (context.Declarations.TryGetValue(subject, out var declaration) && !declaration.IsForeign)
        {
            Run(findings, rules, subject, rule => rule.Check(declaration, context), context.FrontEnd);
        }

        foreach (var provider in index.ProvidersAt(subject).Where(p => !p.IsForeign))
        {
            Run(findings, rules, subject, rule => rule.Check(provider, context), context.FrontEnd);
        }

        foreach (var model in index.ModelsAt(subject).Where(m => !m.IsForeign))
        {
            Run(findings, rules, subject, rule => rule.Check(model, context), context.FrontEnd);
        }

        if (index.Chain(subject) is { IsForeign: false } chain)
        {
            Run(findings, rules, subject, rule => rule.Check(chain, context), context.FrontEnd);
        }

        if (index.Agent(subject) is { } agent)
        {
            Run(findings, rules, subject, rule => rule.Check(agent, context), context.FrontEnd);
            RunDirect(findings, rules, agent.Id, agent.Name, agent.Model, Slots.Agent("Model"), context);
        }

        if (index.Root(subject) is { } root)
        {
            Run(findings, rules, subject, rule => rule.Check(root, context), context.FrontEnd);
            RunDirect(findings, rules, root.Id, root.Name, root.Default, Slots.Root("Default"), context);
        }

        return findings;
    }

    /// <summary>All findings about all nodes, and about the settings.</summary>
    /// <param name="context">Everything.</param>
    public static IReadOnlyList<Finding> CheckAll(RuleContext context)
    {
        var findings = new List<Finding>(CheckSettings(context));
        foreach (var subject in Subjects(context))
        {
            findings.AddRange(Check(subject, context));
        }

        return findings;
    }

    /// <summary>Malformed and misspelt settings (OCC0004) and an unknown release of the project (OCC0005); their subject is the default <see cref="NodeId"/>: they stand in no declaration.</summary>
    /// <param name="context">Everything.</param>
    /// <param name="names">The names that are set, without the prefix; null where nobody can list them.</param>
    public static IReadOnlyList<Finding> CheckSettings(RuleContext context, IEnumerable<string>? names = null)
        => RuleOptions.All
            .Select(option => Input.BadSetting.Check(option, context.Settings.Text(option.Name)))
            .Concat((names ?? []).Distinct().OrderBy(n => n, StringComparer.Ordinal).Select(Input.BadSetting.CheckName))
            .Append(_unknownTarget.Of(context.DefaultTarget))
            .OfType<Finding>()
            .ToArray();

    private static IEnumerable<NodeId> Subjects(RuleContext context)
    {
        var graph = context.Index.Graph;
        var seen = new HashSet<NodeId>();
        return context.Declarations.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)
            .Concat(graph.Roots.Select(n => n.Id))
            .Concat(graph.Agents.Select(n => n.Id))
            .Concat(graph.Chains.Select(n => n.Id))
            .Concat(graph.Providers.Select(n => n.Id))
            .Concat(graph.Models.Select(n => n.Id))
            .Where(seen.Add);
    }

    // A model that stands where a chain may is a chain of one; its findings stand at that argument.
    private static void RunDirect(
        List<Finding> findings, IReadOnlyList<Rule> rules, NodeId owner, string name, NodeReference? reference, Slot slot, RuleContext context)
    {
        if (reference is not { Kind: NodeKind.Model })
        {
            return;
        }

        var chain = DirectChain.Of(owner, name, reference);
        var start = findings.Count;
        Run(findings, rules, owner, rule => rule.Check(chain, context), context.FrontEnd);
        for (var i = start; i < findings.Count; i++)
        {
            findings[i] = findings[i] with { Slot = slot };
        }
    }

    private static void Run(List<Finding> findings, IReadOnlyList<Rule> rules, NodeId subject, Func<Rule, IEnumerable<Finding>> check, FrontEnd frontEnd)
    {
        foreach (var rule in rules)
        {
            if (!(frontEnd == FrontEnd.CSharp ? rule.Descriptor.InCSharp : rule.Descriptor.InJson))
            {
                continue;
            }

            var start = findings.Count;
            try
            {
                findings.AddRange(check(rule));
            }
#pragma warning disable CA1031 // One broken rule must not take the others with it: it is told by its own id.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                findings.RemoveRange(start, findings.Count - start);
                findings.Add(Failed(rule, subject, exception));
            }
        }
    }

    // The exception's message may quote what a user wrote, a key among it: only its kind is told.
    private static Finding Failed(Rule rule, NodeId subject, Exception exception) => new()
    {
        Rule = rule.Descriptor,
        Subject = subject,
        Slot = Slot.Name,
        Message = $"The rule {rule.Descriptor.Id} ({rule.Descriptor.Name}) failed with {exception.GetType().Name}, so nothing was checked here. "
            + "That is a mistake in OpenClaw.Config; the other rules ran.",
    };
}
