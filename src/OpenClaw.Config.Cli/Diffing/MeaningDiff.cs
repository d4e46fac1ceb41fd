using System.Globalization;
using OpenClaw.Config.Cli.Reading;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Diffing;

/// <summary>Compares two configurations by what they mean: who is answered by what, what is proven of it, what the rules say. Keys are never compared or shown.</summary>
internal static class MeaningDiff
{
    /// <summary>The changes, in a fixed order.</summary>
    public static IReadOnlyList<Change> Compare(LoadedConfiguration before, LoadedConfiguration after)
    {
        var changes = new List<Change>();
        Section(changes, Uses(before), Uses(after));
        Section(changes, Providers(before), Providers(after));
        Section(changes, Models(before), Models(after));
        Section(changes, Findings(before), Findings(after));
        return changes;
    }

    // Each side: subject → aspect → text.
    private static void Section(List<Change> changes, SortedDictionary<string, List<(string Aspect, string? Text)>> before, SortedDictionary<string, List<(string Aspect, string? Text)>> after)
    {
        foreach (var subject in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var left = before.GetValueOrDefault(subject) ?? [];
            var right = after.GetValueOrDefault(subject) ?? [];
            if (left.Count == 0 || right.Count == 0)
            {
                changes.Add(new(subject, left.Count == 0 ? "added" : "removed", Whole(left), Whole(right)));
                continue;
            }

            foreach (var aspect in left.Concat(right).Select(a => a.Aspect).Distinct())
            {
                var was = left.Find(a => a.Aspect == aspect).Text;
                var now = right.Find(a => a.Aspect == aspect).Text;
                if (was != now)
                {
                    changes.Add(new(subject, aspect, was, now));
                }
            }
        }
    }

    private static string? Whole(List<(string Aspect, string? Text)> aspects) => aspects.Count == 0 ? null
        : string.Join(", ", aspects.Where(a => a.Text is not null).Select(a => a.Aspect + " " + a.Text));

    private static SortedDictionary<string, List<(string, string?)>> Uses(LoadedConfiguration configuration)
    {
        var index = configuration.Context.Index;
        var uses = new SortedDictionary<string, List<(string, string?)>>(StringComparer.Ordinal);
        foreach (var root in index.Graph.Roots)
        {
            Add("default", root.Default);
            Add("images", root.Image);
            Add("PDF", root.Pdf);
            Add("side tasks", root.Utility);
            uses["configuration"] =
            [
                ("models.mode", root.ReplaceModels switch { true => "replace", false => "merge", null => null }),
                ("lean mode", root.LocalModelLean?.ToString()),
                ("allowed models", root.Allow.IsEmpty ? null : string.Join(", ", root.Allow.Select(a => a.Written).Order(StringComparer.Ordinal))),
            ];
        }

        foreach (var agent in index.Graph.Agents)
        {
            Add("agent " + agent.AgentId, agent.Model);
        }

        return uses;

        void Add(string subject, NodeReference? reference)
        {
            var hops = index.Hops(reference);
            if (hops.Count > 0)
            {
                uses[subject] = [("chain", string.Join(" → ", hops.Select(h => h.Reference))), .. Proofs(configuration.Context, reference!)];
            }
        }
    }

    private static IEnumerable<(string, string?)> Proofs(RuleContext context, NodeReference reference)
    {
        if (reference.Target is not { } target || context.Index.Chain(target) is not { } chain)
        {
            yield break;
        }

        var proof = context.Proof(chain);
        yield return ("usable context", proof.UsableContext is { } tokens ? Number(tokens) + " tokens" : "unknown");
        yield return ("capabilities of every hop", proof.Proven == CapabilityKinds.None ? "none proven" : proof.Proven.ToString().ToLowerInvariant());
        yield return ("stays local", proof.IsProvenLocal ? "proven" : "not proven");
        yield return ("worst-case attempts", Number(proof.WorstCaseAttempts));
    }

    private static SortedDictionary<string, List<(string, string?)>> Providers(LoadedConfiguration configuration)
    {
        var providers = new SortedDictionary<string, List<(string, string?)>>(StringComparer.Ordinal);
        foreach (var provider in configuration.Read.Graph.Providers.Where(p => !p.IsImplicit))
        {
            providers["provider " + provider.CanonicalId] =
            [
                ("baseUrl", Shown(provider.BaseUrl)),
                ("api", provider.Api),
                ("key", provider.Key.Kind switch
                {
                    KeyKind.Variable => "from " + provider.Key.Variable,
                    KeyKind.SecretRef => $"from {provider.Key.RefSource} {provider.Key.RefId}",
                    KeyKind.Literal => "literal",
                    _ => null,
                }),
                ("headers", provider.Headers.IsEmpty ? null : string.Join(", ", provider.Headers.Select(h => h.Name).Order(StringComparer.Ordinal))),
                ("timeout", provider.TimeoutSeconds is { } seconds ? Number(seconds) + " s" : null),
            ];
        }

        return providers;
    }

    private static SortedDictionary<string, List<(string, string?)>> Models(LoadedConfiguration configuration)
    {
        var models = new SortedDictionary<string, List<(string, string?)>>(StringComparer.Ordinal);
        foreach (var model in configuration.Read.Graph.Models.Where(m => m.Origin != ModelOrigin.Mentioned))
        {
            models["model " + model.Reference] =
            [
                ("name", model.DisplayName ?? model.ModelId),
                ("alias", model.Alias),
                ("api", model.Api),
                ("context window", Number(model.ContextWindow)),
                ("context cap", Number(model.ContextTokens)),
                ("output limit", Number(model.MaxTokens)),
                ("input", (model.Input ?? InputKinds.Text).ToString().ToLowerInvariant()),
                ("reasoning", (model.Reasoning ?? false) ? "yes" : "no"),
                ("price", model.Cost is { } cost ? $"{Number(cost.Input ?? 0)} in, {Number(cost.Output ?? 0)} out" : "0 in, 0 out"),
                ("compat", model.Compat.IsEmpty ? null : string.Join(", ", model.Compat.Select(c => c.Flag + "=" + Core.Json.JsonText.WriteCompact(c.Value)).Order(StringComparer.Ordinal))),
                ("params", model.Parameters.IsEmpty ? null : string.Join(", ", model.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal))),
            ];
        }

        return models;
    }

    // What a rule says at a place; the sentence may hold numbers that changed for another reason told above.
    private static SortedDictionary<string, List<(string, string?)>> Findings(LoadedConfiguration configuration)
    {
        var findings = new SortedDictionary<string, List<(string, string?)>>(StringComparer.Ordinal);
        foreach (var (finding, place) in OpenClawJsonChecker.Check(configuration.Document, new OpenClawJsonOptions { Release = configuration.Read.Release }))
        {
            if (!finding.Rule.IsStrict && finding.Rule.Severity != RuleSeverity.Hidden)
            {
                findings[$"finding {finding.Rule.Id} at {place.Path}"] = [(finding.Rule.Name, finding.Rule.Title)];
            }
        }

        return findings;
    }

    private static string? Shown(string? url) =>
        url is null ? null : Core.Import.OpenClawJson.SecretPlaces.IsFree(url) ? url : "(an address with credentials)";

    private static string? Number(double? value) => value is { } number ? Number(number) : null;

    private static string Number(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
