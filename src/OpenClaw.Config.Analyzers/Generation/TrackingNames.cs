namespace OpenClaw.Config.Analyzers.Generation;

/// <summary>Names of the pipeline's steps, for the tests that prove caching.</summary>
internal static class TrackingNames
{
    /// <summary>One declaration, copied out of its symbol.</summary>
    public const string Declaration = "OpenClaw.Declaration";

    /// <summary>All declarations, sorted, with what they reach in other assemblies.</summary>
    public const string Declarations = "OpenClaw.Declarations";

    /// <summary>What the compilation offers: interfaces, hosting.</summary>
    public const string Traits = "OpenClaw.Traits";

    /// <summary>What MSBuild and additional files set.</summary>
    public const string Settings = "OpenClaw.Settings";

    /// <summary>Graph, facts and proofs over all declarations.</summary>
    public const string Context = "OpenClaw.Context";

    /// <summary>What is added to one declaration.</summary>
    public const string Partial = "OpenClaw.Partial";

    /// <summary>What is added to one root.</summary>
    public const string Root = "OpenClaw.Root";
}
