namespace OpenClaw.Config.TestKit.Builds;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
public sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>Asserts that it succeeded without a warning.</summary>
    public DotNetResult AssertClean()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.DoesNotContain("warning ", Output, StringComparison.OrdinalIgnoreCase);
        return this;
    }

    /// <summary>Asserts that it failed with a message.</summary>
    /// <param name="parts">What the output must contain.</param>
    public DotNetResult AssertFails(params string[] parts)
    {
        Assert.True(ExitCode != 0, Output);
        Assert.All(parts, part => Assert.Contains(part, Output, StringComparison.Ordinal));
        return this;
    }
}
