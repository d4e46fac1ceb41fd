using System.Globalization;
using System.Text;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Documentation;

/// <summary>The lists that are made from the rules: the index of the pages and the release notes of the analyzers.</summary>
internal static class RuleTables
{
    private static readonly Dictionary<string, RuleOption[]> Options = new()
    {
        ["OCC2001"] = [RuleOptions.ContextBlockTokens],
        ["OCC2002"] = [RuleOptions.ContextWarnTokens],
        ["OCC2005"] = [RuleOptions.OutputShareMax],
        ["OCC2007"] = [RuleOptions.FallbackUsableTokens, RuleOptions.CompactionReserveTokens],
        ["OCC3011"] = [RuleOptions.ColdLoadSeconds],
        ["OCC4001"] = [RuleOptions.SmallModelBillions],
        ["OCC4002"] = [RuleOptions.QuantizationMinBits, RuleOptions.QuantizationMinBitsLarge, RuleOptions.LargeModelBillions],
        ["OCC4003"] = [RuleOptions.SmallModelBillions, RuleOptions.QuantizationMinBits, RuleOptions.QuantizationMinBitsLarge, RuleOptions.LargeModelBillions],
        ["OCC4007"] = [RuleOptions.SizeTolerance],
        ["OCC7007"] = [RuleOptions.LeanContextTokens, RuleOptions.SmallModelBillions],
        ["OCC8005"] = [RuleOptions.PriceTolerance],
    };

    /// <summary>The options that each rule reads.</summary>
    public static IReadOnlyDictionary<string, RuleOption[]> OptionsByRule => Options;

    public static IReadOnlyList<RuleOption> OptionsOf(string id) => Options.TryGetValue(id, out var options) ? options : [];

    public static string Severity(RuleDescriptor rule) => rule.Severity.ToString();

    public static string Number(double value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    public static string Index()
    {
        var text = new StringBuilder()
            .Append("# Rules\n\nMade from the code; `UPDATE_DOCS=1 dotnet test tests/OpenClaw.Config.Analyzers.Tests` renews it.\n")
            .Append("In the examples of the pages `[|…|]` marks what is underlined.\n");
        foreach (var family in RuleCatalog.All.GroupBy(r => r.Descriptor.Category))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {family.Key}\n\n| id | name | severity | what it finds | code fix |\n|---|---|---|---|---|\n");
            foreach (var rule in family.Select(r => r.Descriptor))
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {Severity(rule)}{(rule.IsStrict ? " (strict)" : string.Empty)} | {rule.Title} | {(rule.HasFix ? "yes" : string.Empty)} |\n");
            }
        }

        text.Append("\n## Thresholds\n\n| key of `.editorconfig` | default | unit | rules | meaning |\n|---|---|---|---|---|\n");
        foreach (var option in RuleOptions.All)
        {
            var rules = string.Join(", ", Options.Where(o => o.Value.Contains(option)).Select(o => $"[{o.Key}]({o.Key}.md)"));
            text.Append(CultureInfo.InvariantCulture, $"| `{option.Key}` | {Number(option.Default)} | {option.Unit} | {rules} | {option.Documentation} |\n");
        }

        return text.ToString();
    }

    public static string ReleaseNotes() => "; Unshipped analyzer release, made from the rules: UPDATE_DOCS=1 dotnet test tests/OpenClaw.Config.Analyzers.Tests\n\n### New Rules\n\n"
        + "Rule ID | Category | Severity | Notes\n--------|----------|----------|-------\n"
        + string.Concat(RuleCatalog.All.Select(r => r.Descriptor).Select(r => $"{r.Id} | OpenClaw.{r.Category} | {(r.IsStrict ? "Disabled" : Severity(r))} | {r.Name}\n"));
}
