namespace OpenClaw.Config.Core.Explaining;

/// <summary>One fact about a model, for people.</summary>
/// <param name="Name">What it is about: <c>size</c>, <c>context</c>, <c>price</c> …</param>
/// <param name="Value">What is known, with its unit; what nobody knows says so.</param>
/// <param name="Source">Where it is known from: <c>name</c>, <c>published by its makers</c>, the catalogue's sources; empty where nothing is known.</param>
public sealed record ExplainedFact(string Name, string Value, string Source);
