using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.DataBoundaries;

/// <summary>OCC6001: something that must stay local can leave.</summary>
public sealed class LocalOnlyLeaves : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC6001",
        Name = nameof(LocalOnlyLeaves),
        Title = "Something that must stay local can leave",
        Description = "[LocalOnly] is a promise about every path that a prompt can take. Loopback alone proves nothing: gateways and cloud tags "
            + "forward to the internet.",
        Severity = RuleSeverity.Error,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ChainNode subject, RuleContext context)
        => subject.LocalOnly ? Judge(subject.Id, "the chain " + subject.Name, BoundaryPaths.Of(subject, context), context) : [];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AgentNode subject, RuleContext context)
        => subject.LocalOnly ? Judge(subject.Id, "the agent " + subject.Name, BoundaryPaths.Of(subject, AttributeKind.LocalOnly, context), context) : [];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RootNode subject, RuleContext context)
        => subject.LocalOnly ? Judge(subject.Id, subject.Name, BoundaryPaths.Of(subject, AttributeKind.LocalOnly, context), context) : [];

    private IEnumerable<Finding> Judge(NodeId subject, string who, IEnumerable<BoundaryPath> paths, RuleContext context)
    {
        foreach (var path in paths.Where(p => !p.Facts.IsProvenLocal && !p.IsToldBy(c => c.LocalOnly, context)))
        {
            var why = path.Facts.IsHosted
                ? Hosted(path.Facts)
                : "is not proven local: a gateway or an unknown server may forward to the internet; where it does not, declare Hosting = Hosting.Local";
            yield return Report(subject, path.Slot, $"{Text.Upper(who)} is [LocalOnly], but {path.What}, {path.Facts.Model.Reference}, {why}. Name a local model, or give up the promise.");
        }
    }

    private static string Hosted(ModelFacts facts) => facts.Hosting.Source switch
    {
        FactSource.Declared => "is declared hosted",
        FactSource.Name => "is hosted: its cloud tag makes Ollama send it to the internet",
        _ => $"is hosted ({facts.HostAndPort ?? facts.Model.ProviderId})",
    };
}
