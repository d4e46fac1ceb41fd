namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>Ends a command with <see cref="ExitCode.BadUse"/> and a sentence for people: what is wrong and what to do.</summary>
internal sealed class CliFailure : Exception
{
    /// <summary>A failure without a sentence; exists for serializers.</summary>
    public CliFailure()
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">The sentence. Never holds a key.</param>
    public CliFailure(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its cause.</summary>
    public CliFailure(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
