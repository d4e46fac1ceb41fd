using System.CommandLine;
using OpenClaw.Config.Cli.Commands;
using OpenClaw.Config.Cli.Output;

namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>The command tree and how a run of it ends.</summary>
internal static class CliApplication
{
    /// <summary>The tool's version.</summary>
    public static string Version => typeof(CliApplication).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words behind the tool's name.</param>
    /// <param name="host">The world around it.</param>
    /// <param name="cancellation">Stops the run from outside; Ctrl-C stops it too.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliHost host, CancellationToken cancellation) =>
        await FlushAsync(await RunCommandAsync(args, host, cancellation).ConfigureAwait(false), host).ConfigureAwait(false);

    private static async Task<int> RunCommandAsync(IReadOnlyList<string> args, CliHost host, CancellationToken cancellation)
    {
        // Model ids may begin with '@' (@cf/meta/llama-3-8b): no response files.
        var parsed = CreateRoot(host).Parse(args.Count == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
            {
                return ReportUse(parsed, host);
            }

            return await parsed.InvokeAsync(Invocation(host), cancellation).ConfigureAwait(false);
        }
        catch (CliFailure failure)
        {
            await host.Error.WriteLineAsync("error: " + ConsoleText.Safe(failure.Message)).ConfigureAwait(false);
            return ExitCode.BadUse;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await PipeOrFileAsync(failure, host).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await host.Error.WriteLineAsync("stopped.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
    }

    /// <summary>The tree of commands.</summary>
    internal static RootCommand CreateRoot(CliHost host)
    {
        var root = new RootCommand(
            "Checks, imports, exports and compares OpenClaw model configurations: openclaw.json, C# declarations and LiteLLM proxies.");
        root.Add(CommonOptions.Color);
        root.Add(CheckCommand.Create(host));
        root.Add(ValidateCommand.Create(host));
        root.Add(ImportCommand.Create(host));
        root.Add(ExportCommand.Create(host));
        root.Add(DiffCommand.Create(host));
        root.Add(GraphCommand.Create(host));
        root.Add(DriftCommand.Create(host));
        root.Add(ExplainCommand.Create(host));
        root.Add(RulesCommand.Create(host));
        root.Add(CompletionCommand.Create(host));
        CommandHelp.Install(root, host);
        return root;
    }

    private static InvocationConfiguration Invocation(CliHost host) => new()
    {
        Output = host.Out,
        Error = host.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
    };

    private static int ReportUse(ParseResult parsed, CliHost host)
    {
        foreach (var error in parsed.Errors)
        {
            host.Error.WriteLine("error: " + error.Message);
        }

        var command = parsed.CommandResult.Command;
        host.Error.WriteLine($"Try '{(command is RootCommand ? "openclaw-config" : "openclaw-config " + command.Name)} --help'.");
        return ExitCode.BadUse;
    }

    private static async Task<int> PipeOrFileAsync(Exception failure, CliHost host)
    {
        if (IsBrokenPipe(failure))
        {
            return ExitCode.Clean;
        }

        await host.Error.WriteLineAsync("error: " + ConsoleText.Safe(failure.Message)).ConfigureAwait(false);
        return ExitCode.BadUse;
    }

    // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
    private static bool IsBrokenPipe(Exception failure)
    {
        const int BrokenPipe = 32;
        return (failure.HResult & 0xFFFF) == BrokenPipe || failure.Message.Contains("Broken pipe", StringComparison.OrdinalIgnoreCase);
    }

    // A full disk or a closed output loses results, and a script must not take what is left for everything.
    private static async Task<int> FlushAsync(int code, CliHost host)
    {
        try
        {
            await host.Out.FlushAsync().ConfigureAwait(false);
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (IsBrokenPipe(failure))
            {
                return code;
            }

            await host.Error.WriteLineAsync("error: the output can't be written: " + failure.Message).ConfigureAwait(false);
            return ExitCode.BadUse;
        }
    }
}
