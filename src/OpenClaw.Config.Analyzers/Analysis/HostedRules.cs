using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>
/// The rules with their descriptors for the compiler. The descriptors are made from the rules, so that a rule is described in one place only.
/// </summary>
internal sealed class HostedRules
{
    private readonly ImmutableDictionary<string, DiagnosticDescriptor> _descriptors;

    /// <summary>Hosts rules.</summary>
    /// <param name="rules">The rules; those for JSON only are reported on files among AdditionalFiles.</param>
    public HostedRules(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        _descriptors = rules.ToImmutableDictionary(rule => rule.Descriptor.Id, rule => Create(rule.Descriptor), StringComparer.Ordinal);
        Descriptors = ImmutableArray.CreateRange(_descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal));
    }

    /// <summary>All rules of the catalogue.</summary>
    public static HostedRules Default { get; } = new(RuleCatalog.All);

    /// <summary>The rules.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>All descriptors, sorted by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The descriptor of a rule; null where it isn't hosted.</summary>
    public DiagnosticDescriptor? Find(string id) => _descriptors.TryGetValue(id, out var descriptor) ? descriptor : null;

    private static DiagnosticDescriptor Create(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "OpenClaw." + rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            RuleSeverity.Info => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        },
        // A strict rule sleeps until a severity is set for it: by the strict preset, or one by one.
        isEnabledByDefault: !rule.IsStrict,
        rule.Description,
        rule.HelpLink);
}
