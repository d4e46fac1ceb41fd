using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Reads what MSBuild sets.</summary>
internal static class GenerationSettingsReader
{
    public static GenerationSettings Read(AnalyzerConfigOptions options) =>
        new(options.TryGetValue("build_property.OpenClawTarget", out var target) && !string.IsNullOrWhiteSpace(target) ? target.Trim() : null);
}
