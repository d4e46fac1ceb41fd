namespace OpenClaw.Config.Runtime.Advice;

/// <summary>What advice needs to know of a request.</summary>
/// <param name="HasTools">Whether it offers tools.</param>
/// <param name="IsLean">Whether lean mode is on.</param>
internal readonly record struct RequestFacts(bool HasTools, bool IsLean);
