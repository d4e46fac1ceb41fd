namespace OpenClaw.Config.Cli.Drift;

/// <summary>What asking a provider's server gave.</summary>
/// <param name="Models">The models that it serves.</param>
/// <param name="Failure">Why it could not be asked; null where it answered.</param>
internal sealed record ServerAnswer(IReadOnlyList<ServedModel> Models, string? Failure);
