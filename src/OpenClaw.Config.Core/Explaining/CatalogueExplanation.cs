using System.Globalization;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Explaining;

/// <summary>Tells what the catalogue knows of a model.</summary>
internal static class CatalogueExplanation
{
    /// <summary>Adds what is known; what nobody says is left out.</summary>
    public static void Add(List<ExplainedFact> facts, KnownModel model)
    {
        var sources = string.Join(", ", model.Sources);
        void Tell(string name, string? value)
        {
            if (value is not null)
            {
                facts.Add(new(name, value, sources));
            }
        }

        Tell("name", model.Name.Length == 0 ? null : model.Name);
        Tell("context", Range(model.Context, model.ContextHighest));
        Tell("output", Range(model.Output, model.OutputHighest));
        Tell("inputs", model.Inputs == ModelInputs.None ? null : model.Inputs.ToString().ToLowerInvariant());
        Tell("tools", YesNo(model.Tools));
        Tell("reasoning", YesNo(model.Reasoning));
        Tell("price", Price(model.Price));
        Tell("open weights", YesNo(model.OpenWeights));
        Tell("released", model.Released);
        Tell("retires", model.Retired ?? (model.IsDeprecated ? "deprecated" : null));
    }

    private static string? Range(int? low, int? high) => low is null ? null
        : high is { } top && top != low ? $"{Tokens(low.Value)} tokens (another source says {Tokens(top)})" : Tokens(low.Value) + " tokens";

    private static string Tokens(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };

    private static string? Price(ModelPrice? price) => price is null || (price.Input is null && price.Output is null) ? null
        : $"{Dollars(price.Input)} in, {Dollars(price.Output)} out (USD per million tokens)";

    private static string Dollars(double? value) => value is { } known ? JsonNumbers.Format(known) : "?";
}
