using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>Checks many files at once and tells of them in their order.</summary>
internal sealed class CheckRun(CliHost host, CheckOptions options, ICheckReport report)
{
    // So many files are in work or wait for their turn to be told: memory stays flat however many there are.
    private const int Window = 64;

    /// <summary>Checks the files.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="failOn">The severity from which on the exit code is <see cref="ExitCode.Findings"/>; null for never.</param>
    /// <param name="cancellation">Stops the run between two files.</param>
    public async Task<int> RunAsync(IReadOnlyList<CheckInput> inputs, RuleSeverity? failOn, CancellationToken cancellation)
    {
        var checker = new FileChecker(options);
        var progress = new ProgressLine(host);
        var summary = new CheckSummary();
        var waiting = new Queue<Task<CheckedFile?>>();
        using var slots = new SemaphoreSlim(Environment.ProcessorCount);
        report.Begin();
        for (var next = 0; next < inputs.Count || waiting.Count > 0;)
        {
            while (next < inputs.Count && waiting.Count < Window)
            {
                var input = inputs[next++];
                waiting.Enqueue(Task.Run(
                    async () =>
                    {
                        await slots.WaitAsync(cancellation).ConfigureAwait(false);
                        try
                        {
                            return checker.Check(input, cancellation);
                        }
                        finally
                        {
                            slots.Release();
                        }
                    },
                    cancellation));
            }

            if (await waiting.Dequeue().ConfigureAwait(false) is { } file)
            {
                summary.Add(file);
                report.File(file);
            }

            progress.Tell($"{summary.Files} of {inputs.Count} files …");
        }

        progress.Clear();
        report.End(summary);
        return summary.Failures > 0 ? ExitCode.BadUse : failOn is { } least && summary.Has(least) ? ExitCode.Findings : ExitCode.Clean;
    }
}
