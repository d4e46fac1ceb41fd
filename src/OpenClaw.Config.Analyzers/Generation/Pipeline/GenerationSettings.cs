namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>What MSBuild sets.</summary>
/// <param name="Target">The property <c>OpenClawTarget</c>: the release for roots that name none; null where it is not set.</param>
internal sealed record GenerationSettings(string? Target);
