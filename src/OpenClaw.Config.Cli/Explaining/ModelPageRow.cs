namespace OpenClaw.Config.Cli.Explaining;

/// <summary>One fact about a model.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Value">What is known.</param>
/// <param name="Source">Where it is known from; empty where nothing is known.</param>
internal sealed record ModelPageRow(string Name, string Value, string Source);
