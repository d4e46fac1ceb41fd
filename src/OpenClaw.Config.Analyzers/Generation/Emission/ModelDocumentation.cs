using System.Globalization;
using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Says in words what is known of a model.</summary>
internal static class ModelDocumentation
{
    /// <summary>The model in one line.</summary>
    public static string Summary(ModelData model) =>
        "Model " + XmlText.Code(model.Reference) + (model.Name == model.ModelId ? string.Empty : " (" + XmlText.Of(model.Name) + ")")
        + (model.Alias is { Length: > 0 } alias ? ", alias " + XmlText.Code(alias) : string.Empty) + ".";

    /// <summary>Window, limits, price, size, and who says so.</summary>
    public static IReadOnlyList<string> Facts(ModelData model)
    {
        var lines = new List<string>
        {
            "Context window: " + Tokens(model.ContextWindow)
                + (model.UsableContext.IsKnown ? ", of which " + Count(model.UsableContext.Value) + " are left for prompts" : string.Empty)
                + ". Output limit: " + Tokens(model.MaxTokens) + ".",
            "Price: " + Price(model.Cost) + ". Runs: " + Where(model.Hosting) + ".",
        };
        var size = Size(model);
        if (size.Length > 0)
        {
            lines.Add(size);
        }

        if (!model.CatalogueSources.IsEmpty)
        {
            lines.Add("Catalogue: " + string.Join(", ", model.CatalogueSources.Select(XmlText.Of)) + ".");
        }

        return lines;
    }

    /// <summary>A number of tokens with its source.</summary>
    public static string Tokens(Fact<double> fact) => fact.IsKnown ? Count(fact.Value) + " tokens (" + fact.Provenance + ")" : "unknown";

    public static string Count(double value) => Whole.Of(value).ToString("N0", CultureInfo.InvariantCulture);

    public static string Usd(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Price(CostData? cost) => cost is null
        ? "unknown"
        : Usd(cost.Input) + " USD in, " + Usd(cost.Output) + " USD out per million tokens (" + FactPhrase.Of(cost.Source) + ")";

    private static string Where(HostingKind hosting) => hosting switch
    {
        HostingKind.Local => "locally",
        HostingKind.Hosted => "at a provider",
        _ => "unknown",
    };

    private static string Size(ModelData model)
    {
        var parts = new List<string>();
        Add(model.TotalParametersB, "billion parameters");
        Add(model.ActiveParametersB, "billion active");
        Add(model.QuantizationBits, "bits a weight");
        return parts.Count == 0 ? string.Empty : "Size: " + string.Join(", ", parts) + ".";

        void Add(Fact<double> fact, string unit)
        {
            if (fact.IsKnown)
            {
                parts.Add(fact.Value.ToString("0.###", CultureInfo.InvariantCulture) + " " + unit + " (" + fact.Provenance + ")");
            }
        }
    }
}
