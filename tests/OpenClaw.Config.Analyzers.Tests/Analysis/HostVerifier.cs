using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

/// <summary>Runs the host with rules of a test.</summary>
internal static class HostVerifier
{
    public static Task<IReadOnlyList<Diagnostic>> VerifyPlaceAsync(Slot slot, string source) => VerifyPlaceAsync(slot, new TestProject(source));

    public static Task<IReadOnlyList<Diagnostic>> VerifyPlaceAsync(Slot slot, TestProject project) => VerifyAsync(project, new PlaceRule(slot));

    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(TestProject project, params Rule[] rules) =>
        AnalyzerVerifier.VerifyAnalyzerAsync(new ConfigurationAnalyzer(new HostedRules(rules)), project, [.. rules.Select(r => r.Descriptor.Id)]);
}
