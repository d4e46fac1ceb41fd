using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>OCC4007: the declared size or quantization is not what the id says.</summary>
/// <remarks>Gives its fix: Value, what the id says.</remarks>
public sealed class SizeContradictsName : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC4007",
        Name = nameof(SizeContradictsName),
        Title = "The declared size or quantization is not what the id says",
        Description = "One of the two is wrong, and the rules about small models judge by the declared one.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
        InJson = false,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var facts = context.Facts(subject);
        foreach (var finding in Size(subject, "Size", subject.Size, facts.Name.TotalParamsB, context).Concat(Size(subject, "ActiveSize", subject.ActiveSize, facts.Name.ActiveParamsB, context)))
        {
            yield return finding;
        }

        if (subject.Quantization is { } declared && facts.QuantizationBits is { IsDeclared: true, Value: var bits } && facts.Name.QuantBits is { } named && Math.Abs(bits - named) >= 1)
        {
            yield return Report(subject.Id, Slots.Model("Quantization"),
                $"{subject.Reference}: Quantization is '{Text.Short(declared, 20)}' ({Text.Number(bits)} bits), but its id says {Text.Number(named)} bits ({facts.Name.QuantScheme}). "
                + "The rules about quantization judge by the declared one; mend the one that is wrong.",
                new FindingProperty(FixKeys.Value, (facts.Name.QuantScheme ?? string.Empty).ToUpperInvariant()));
        }
    }

    private IEnumerable<Finding> Size(ModelNode subject, string argument, string? declared, double? named, RuleContext context)
    {
        if (declared is null)
        {
            yield break;
        }

        if (!SizeText.TryParse(declared, out var billions))
        {
            yield return Report(subject.Id, Slots.Model(argument),
                $"{subject.Reference}: {argument} is '{Text.Short(declared, 20)}', which is no size, so it is ignored. Write it as people do: \"70B\", \"1.5B\", \"135M\", \"8x7B\".",
                named is { } known ? [new FindingProperty(FixKeys.Value, Text.Size(known))] : []);
        }
        else if (named is { } said && said > 0 && Math.Abs(billions - said) / said > context.Option(RuleOptions.SizeTolerance))
        {
            yield return Report(subject.Id, Slots.Model(argument),
                $"{subject.Reference}: {argument} is '{Text.Short(declared, 20)}', but its id says {Text.Size(said)}. {(argument == "Size" ? "The rules about small models judge by the declared one" : "The declared one counts")}; mend the one that is wrong.",
                new FindingProperty(FixKeys.Value, Text.Size(said)));
        }
    }
}
