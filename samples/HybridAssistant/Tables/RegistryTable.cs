using System.Globalization;
using OpenClaw.Config;
using Spectre.Console;

namespace HybridAssistant.Tables;

/// <summary>The registry as people read it.</summary>
internal static class RegistryTable
{
    public static Table Of(IEnumerable<ModelDescriptor> models)
    {
        var table = new Table().Title("Registry").AddColumns("Model", "Alias", "Protocol", "Window", "Output", "Input", "Runs");
        foreach (var model in models)
        {
            table.AddRow(
                Markup.Escape(model.Ref.ToString()),
                Markup.Escape(model.Alias ?? "-"),
                Markup.Escape(model.Api),
                Tokens(model.ContextWindow),
                Tokens(model.MaxTokens),
                model.Input.IsKnown ? model.Input.Value.ToString() : "unknown",
                model.Hosting.ToString());
        }

        return table;
    }

    /// <summary>Tokens with who says so: a number that nobody declared is the catalogue's.</summary>
    public static string Tokens(Fact<int> fact) => fact.IsKnown
        ? fact.Value.ToString("N0", CultureInfo.InvariantCulture) + (fact.Source == FactSource.Declared ? string.Empty : " (" + fact.Source.ToString().ToLowerInvariant() + ")")
        : "unknown";
}
