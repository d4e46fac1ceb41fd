using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Declares what nobody knows of a model (OCC2003, OCC4006): usual values to choose from, since only the user can tell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownFactCodeFix : ConfigurationCodeFix
{
    /// <summary>The windows that servers are usually started with, in tokens; 200,000 is what OpenClaw assumes.</summary>
    private static readonly string[] Windows = ["32768", "131072", "200000"];

    /// <summary>Sizes that local models usually come in.</summary>
    private static readonly string[] Sizes = ["8B", "14B", "32B", "70B"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC2003", "OCC4006"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding)
    {
        if (finding.Subject.Attribute(AttributeKind.Model) is not { } model)
        {
            yield break;
        }

        var (argument, values) = finding.Id == "OCC2003" ? ("ContextWindow", Windows) : ("Size", Sizes);
        foreach (var value in values)
        {
            if (model.Text(argument, value) is { } text)
            {
                yield return new FixProposal($"Declare {argument} = {text}", $"{finding.Id}/{value}", [.. model.Set(argument, value)]);
            }
        }
    }
}
