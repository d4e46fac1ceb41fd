using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Editing;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Fixes;

/// <summary>Declares what a chain needs (OCC3006), or that a model has what is needed (OCC3007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class CapabilityCodeFix : ConfigurationCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["OCC3006", "OCC3007"];

    private protected override IEnumerable<FixProposal> Propose(FixFinding finding) => finding.Id == "OCC3006" ? Needs(finding) : Has(finding);

    private static IEnumerable<FixProposal> Needs(FixFinding finding)
    {
        var needed = finding.Items(FixKeys.Capabilities);
        if (needed.Count > 0 && finding.Subject.Attribute(AttributeKind.FallbackChain) is { } chain)
        {
            yield return new FixProposal(
                $"Declare that the chain needs {string.Join(", ", needed)}", finding.Id + "/needs", [.. needed.Select(need => Flag(chain, "Needs", "Capabilities", need))]);
        }
    }

    private static IEnumerable<FixProposal> Has(FixFinding finding)
    {
        if (finding.Target is { } target && target.Attribute(AttributeKind.Model) is { } model)
        {
            var has = finding.Items(FixKeys.Capabilities);
            yield return new FixProposal(
                $"Declare that {target.Type.Name} has {string.Join(", ", has)}", finding.Id + "/has", [.. has.SelectMany(capability => Declare(target, model, capability))]);
        }
    }

    private static IEnumerable<FileEdit> Declare(DeclarationSite target, AttributeSite model, string capability) => capability switch
    {
        nameof(CapabilityKinds.Tools) => Compat(target, model, "SupportsTools"),
        nameof(CapabilityKinds.StructuredOutput) => Compat(target, model, "SupportsJsonSchemaResponseFormat"),
        nameof(CapabilityKinds.Images) => [Input(model, "Image")],
        nameof(CapabilityKinds.Audio) => [Input(model, "Audio")],
        nameof(CapabilityKinds.Video) => [Input(model, "Video")],
        nameof(CapabilityKinds.Reasoning) => model.Set("Reasoning", "true"),
        nameof(CapabilityKinds.Streaming) => model.Set("Streaming", "true"),
        _ => [],
    };

    private static IEnumerable<FileEdit> Compat(DeclarationSite target, AttributeSite model, string flag) =>
        target.Attribute(AttributeKind.Compat) is { } compat ? compat.Set(flag, "true") : [model.AddBeside("Compat", flag + " = true")];

    // A model that takes images takes text too; where nothing is written yet, both have to be.
    private static FileEdit Input(AttributeSite model, string kind) => model.Expression("Input") is null
        ? model.Add("Input", $"{model.Scope().Type("Inputs")}.Text | {model.Scope().Type("Inputs")}.{kind}")
        : Flag(model, "Input", "Inputs", kind);

    private static FileEdit Flag(AttributeSite attribute, string argument, string type, string member)
    {
        var text = attribute.Scope().Type(type) + "." + member;
        return attribute.Expression(argument) is not { } written ? attribute.Add(argument, text)
            : written.ToString().EndsWith(".None", StringComparison.Ordinal) ? attribute.Replace(written.Span, text)
            : attribute.Replace(new Microsoft.CodeAnalysis.Text.TextSpan(written.Span.End, 0), " | " + text);
    }
}
