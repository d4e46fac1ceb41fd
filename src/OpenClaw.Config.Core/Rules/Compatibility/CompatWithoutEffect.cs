using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7003: A compat flag does nothing for this API.</summary>
/// <remarks>Gives its fix: Action = remove.</remarks>
public sealed class CompatWithoutEffect : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7003",
        Name = nameof(CompatWithoutEffect),
        Title = "A compat flag does nothing for this API",
        Description = "The flag speaks of another wire protocol than the one that this model uses, so what it should mend stays broken.",
        Severity = RuleSeverity.Warning,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ModelNode subject, RuleContext context)
    {
        var api = context.Facts(subject).Api;
        foreach (var setting in subject.Compat)
        {
            var apis = CompatApis.Of(setting.Flag);
            if (apis.Count > 0 && !apis.Contains(api) && setting.Value is not JsonBoolean { Value: false })
            {
                yield return Report(subject.Id, new Slot(AttributeKind.Compat, CompatFlags.PropertyName(setting.Flag)),
                    $"{setting.Flag} works for {Text.List(apis, "or")} only; {subject.Reference} speaks {api}, where it does nothing. Remove it, or change the API.",
                    new FindingProperty(FixKeys.Action, "remove"));
            }
        }
    }
}
