using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>A finding as reports tell it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity that holds here: the rule's own, unless .editorconfig says another.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Path">Where, as OpenClaw writes it; in an assembly the declaration's name.</param>
/// <param name="Start">Line and column of the first character, from 1; 0, 0 in an assembly.</param>
/// <param name="End">Line and column behind the last character.</param>
internal sealed record CheckFinding(RuleDescriptor Rule, RuleSeverity Severity, string Message, string Path, TextPlace Start, TextPlace End)
{
    /// <summary>Lines of the source around it, with keys masked; empty where nobody asked for them.</summary>
    public SourceExcerpt? Excerpt { get; init; }
}
