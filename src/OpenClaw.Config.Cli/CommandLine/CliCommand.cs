using System.CommandLine;

namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The word behind the tool's name.</param>
/// <param name="description">What it does, and what its exit codes mean.</param>
internal sealed class CliCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines that work as they are, each with what it does behind <c>#</c>.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}
