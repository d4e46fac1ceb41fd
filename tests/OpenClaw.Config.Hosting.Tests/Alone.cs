namespace OpenClaw.Config.Runtime.Tests;

/// <summary>
/// Tests that look at the whole process, or change it: listeners of activities put a trace header on everybody's requests, and memory and
/// exceptions that nobody observed are those of every test. They run one by one, and nothing else runs beside them.
/// </summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;
