using System.Text;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>
/// Writes declarations as a LiteLLM proxy's configuration: a deployment for each model, fallbacks for each chain. What is declared
/// is written, no more: LiteLLM has its own list of windows and prices. Texts are written as JSON strings, which YAML reads too.
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
        var models = Ordered(scope, context.Index);
        // A provider that says nothing but its id is there in LiteLLM too.
        var providers = scope.Providers
            .Where(p => !scope.Models.Any(m => m.Provider == p.Id) && (p.BaseUrl is not null || p.Key.Kind != KeyKind.None))
            .OrderBy(p => p.CanonicalId, StringComparer.Ordinal).ToArray();
        var text = new StringBuilder("model_list:");
        text.Append(models.Count + providers.Length == 0 ? " []\n" : "\n");
        foreach (var model in models)
        {
            LiteLlmDeployment.Append(text, Name(model), model, context);
        }

        foreach (var provider in providers)
        {
            LiteLlmDeployment.AppendAny(text, provider, context.Catalogue.FindProvider(provider.ProviderId));
        }

        Router(text, scope, context.Index);
        return text.ToString();
    }

    // LiteLLM's list has the default model first; behind it the picker's order, else the chain's.
    private static IReadOnlyList<ModelNode> Ordered(RootScope scope, GraphIndex index)
    {
        var listed = scope.Root.Models.SelectMany(r => index.Hops(r));
        return [.. index.Hops(scope.Root.Default).Take(1).Concat(listed).Concat(scope.Models).Where(scope.Models.Contains).Distinct()];
    }

    private static void Router(StringBuilder text, RootScope scope, GraphIndex index)
    {
        var chains = scope.Chains
            .Select(c => (Chain: c, Hops: index.Hops(c)))
            .Where(c => c.Hops.Count > 1)
            .GroupBy(c => Name(c.Hops[0]), StringComparer.Ordinal)
            .Select(g => g.First())
            .ToArray();
        var settings = new StringBuilder();
        Pairs(settings, "fallbacks", chains.Select(c => (Name(c.Hops[0]), c.Hops.Skip(1).Select(Name))));
        Pairs(settings, "context_window_fallbacks", chains
            .Where(c => index.Hops(c.Chain.OverflowTo).Count > 0)
            .Select(c => (Name(c.Hops[0]), index.Hops(c.Chain.OverflowTo).Take(1).Select(Name))));
        // One number for all of them is all that a proxy knows.
        if (chains.Select(c => c.Chain.Patience.Retries).Distinct().ToArray() is [{ } retries])
        {
            settings.Append("  num_retries: ").Append(YamlText.Of(new JsonNumber(retries))).Append('\n');
        }

        if (chains.Select(c => c.Chain.Patience.AttemptSeconds).Distinct().ToArray() is [{ } seconds])
        {
            settings.Append("  timeout: ").Append(YamlText.Of(new JsonNumber(seconds))).Append('\n');
        }

        text.Append(settings.Length > 0 ? "router_settings:\n" : string.Empty).Append(settings);
    }

    private static void Pairs(StringBuilder text, string name, IEnumerable<(string From, IEnumerable<string> To)> pairs)
    {
        var lines = pairs.Select(p => $"    - {JsonText.Quote(p.From)}: [{string.Join(", ", p.To.Select(JsonText.Quote))}]\n").ToArray();
        if (lines.Length > 0)
        {
            text.Append("  ").Append(name).Append(":\n").AppendJoin(string.Empty, lines);
        }
    }

    private static string Name(ModelNode model) => model.Alias is { Length: > 0 } alias ? alias : model.Reference;
}
