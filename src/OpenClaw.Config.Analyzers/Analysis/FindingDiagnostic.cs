using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Analysis;

/// <summary>Turns a finding into a diagnostic: the one way for all rules.</summary>
internal static class FindingDiagnostic
{
    /// <summary>Property of a diagnostic: the attribute that the finding's slot names.</summary>
    public const string SlotAttribute = "Slot.Attribute";

    /// <summary>Property of a diagnostic: the argument that the finding's slot names.</summary>
    public const string SlotArgument = "Slot.Argument";

    /// <summary>Property of a diagnostic: which attribute of that kind.</summary>
    public const string SlotOccurrence = "Slot.Occurrence";

    /// <summary>Property of a diagnostic: which item of a list argument.</summary>
    public const string SlotIndex = "Slot.Index";

    /// <summary>The diagnostic; null where the rule isn't hosted.</summary>
    public static Diagnostic? Create(HostedRules rules, Finding finding, Location location)
    {
        if (rules.Find(finding.Rule.Id) is not { } descriptor)
        {
            return null;
        }

        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[SlotAttribute] = finding.Slot.Attribute.ToString();
        properties[SlotArgument] = finding.Slot.Argument;
        properties[SlotOccurrence] = finding.Slot.Occurrence.ToString(invariant);
        properties[SlotIndex] = finding.Slot.Index.ToString(invariant);
        foreach (var property in finding.Properties)
        {
            properties[property.Key] = property.Value;
        }

        return Diagnostic.Create(descriptor, location, properties.ToImmutable(), finding.Message);
    }
}
