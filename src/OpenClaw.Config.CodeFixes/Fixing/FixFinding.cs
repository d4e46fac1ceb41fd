using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>A finding that is to be mended: the declaration, the slot, and what the rule hands over.</summary>
internal sealed class FixFinding
{
    public FixFinding(Diagnostic diagnostic, DeclarationSite subject)
    {
        Diagnostic = diagnostic;
        Subject = subject;
        Slot = ReadSlot(diagnostic);
    }

    /// <summary>The diagnostic.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The rule.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>The declaration that the finding is about.</summary>
    public DeclarationSite Subject { get; }

    /// <summary>The place in it.</summary>
    public Slot Slot { get; }

    /// <summary>The new value; null where the rule gives none.</summary>
    public string? Value => Property(FixKeys.Value);

    /// <summary>The values to choose from, best first.</summary>
    public IReadOnlyList<string> Choices => Lines(FixKeys.Choices);

    /// <summary>The declaration to change: the one that the rule names, else the subject; null where it stands in another project.</summary>
    public DeclarationSite? Target => Property(FixKeys.Node) is { } node ? Subject.Other(new NodeId(node)) : Subject;

    /// <summary>What the rule hands over; null where it hands over nothing of that name.</summary>
    public string? Property(string key) => Diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>The lines of what the rule hands over.</summary>
    public IReadOnlyList<string> Lines(string key) => Split(key, '\n');

    /// <summary>The items, separated by commas, of what the rule hands over.</summary>
    public IReadOnlyList<string> Items(string key) => Split(key, ',');

    private string[] Split(string key, char separator) =>
        Property(key)?.Split(separator).Select(item => item.Trim()).Where(item => item.Length > 0).ToArray() ?? [];

    private static Slot ReadSlot(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        properties.TryGetValue(FindingDiagnostic.SlotAttribute, out var attribute);
        properties.TryGetValue(FindingDiagnostic.SlotArgument, out var argument);
        return new Slot(
            Enum.TryParse<AttributeKind>(attribute, out var kind) ? kind : AttributeKind.None,
            argument,
            Number(FindingDiagnostic.SlotOccurrence, 0),
            Number(FindingDiagnostic.SlotIndex, -1));

        int Number(string key, int otherwise) => properties.TryGetValue(key, out var text) && int.TryParse(text, out var number) ? number : otherwise;
    }
}
