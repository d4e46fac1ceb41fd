using System.Globalization;
using System.Text;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>
/// Writes declarations as a LiteLLM proxy's configuration: a deployment for each model, fallbacks for each chain.
/// Texts are written as JSON strings, which YAML reads too. Keys are only ever variables.
/// </summary>
internal static class LiteLlmExport
{
    /// <summary>The YAML.</summary>
    /// <param name="graph">The declarations.</param>
    /// <param name="root">The root whose models are written.</param>
    public static string Write(ConfigGraph graph, RootNode root)
    {
        var context = new RuleContext { Index = new GraphIndex(graph), FrontEnd = FrontEnd.CSharp };
        var scope = RootScope.Of(context.Index, root);
        var text = new StringBuilder("model_list:");
        text.Append(scope.Models.IsEmpty ? " []\n" : "\n");
        foreach (var model in scope.Models)
        {
            Append(text, model, context);
        }

        var chains = scope.Chains.Select(c => context.Index.Hops(c)).Where(h => h.Count > 1).GroupBy(h => Name(h[0])).Select(g => g.First()).ToArray();
        if (chains.Length > 0)
        {
            text.Append("router_settings:\n  fallbacks:\n");
            foreach (var hops in chains)
            {
                text.Append("    - ").Append(JsonText.Quote(Name(hops[0]))).Append(": [")
                    .AppendJoin(", ", hops.Skip(1).Select(h => JsonText.Quote(Name(h)))).Append("]\n");
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ModelNode model, RuleContext context)
    {
        var facts = context.Facts(model);
        var provider = context.Index.ProviderOf(model);
        var isOpenAIStyle = facts.KnownProvider is null && facts.Api is "openai-completions" or "openai-responses" or "";
        text.Append("  - model_name: ").Append(JsonText.Quote(Name(model))).Append("\n    litellm_params:\n");
        Line(text, "model", JsonText.Quote((isOpenAIStyle ? "openai" : LiteLlmProviders.PrefixOf(model.ProviderId)) + "/" + model.ModelId));
        Line(text, "api_base", (model.BaseUrl ?? provider?.BaseUrl) is { } url && Core.Import.OpenClawJson.SecretPlaces.IsFree(url) ? JsonText.Quote(Variable(url)) : null);
        Line(text, "api_key", provider?.Key is { Kind: KeyKind.Variable or KeyKind.SecretRef, Variable: { } variable } ? JsonText.Quote("os.environ/" + variable)
            : facts.KeyVariable is { } usual ? JsonText.Quote("os.environ/" + usual) : null);
        Line(text, "max_tokens", Number(model.MaxTokens));
        text.Append("    model_info:\n");
        Line(text, "mode", "chat");
        Line(text, "max_input_tokens", Number(facts.Window.OrNull is > 0 and var window ? window : null));
        Line(text, "max_output_tokens", Number(facts.MaxTokens.OrNull is > 0 and var output ? output : null));
        Line(text, "input_cost_per_token", PerToken(model.Cost?.Input));
        Line(text, "output_cost_per_token", PerToken(model.Cost?.Output));
        Line(text, "supports_vision", model.Input is { } input ? (input.HasFlag(InputKinds.Image) ? "true" : "false") : null);
        Line(text, "supports_reasoning", model.Reasoning is { } reasoning ? (reasoning ? "true" : "false") : null);
    }

    private static string Name(ModelNode model) => model.Alias is { Length: > 0 } alias ? alias : model.Reference;

    private static string Variable(string url) => url.StartsWith("${", StringComparison.Ordinal) && url.EndsWith('}') ? "os.environ/" + url[2..^1] : url;

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append("      ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    private static string? Number(double? value) => value?.ToString("0", CultureInfo.InvariantCulture);

    // Plain decimals: not every YAML reader takes 1e-7 for a number.
    private static string? PerToken(double? perMillion) => perMillion is { } cost ? (cost / 1e6).ToString("0.0###############", CultureInfo.InvariantCulture) : null;
}
