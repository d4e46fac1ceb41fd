using System.Text;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.Reading;

namespace OpenClaw.Config.Cli.Checking;

/// <summary><c>check --fix</c>: mends the files before they are checked, in place, and tells what it did.</summary>
internal sealed class FixRun(CliHost host, CheckOptions options)
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Mends every configuration among the files; assemblies are left alone, their source has fixes in the editor.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="cancellation">Stops between two files: each is written whole or not at all.</param>
    public void Run(IEnumerable<CheckInput> inputs, CancellationToken cancellation)
    {
        var checker = new FileChecker(options);
        foreach (var input in inputs.Where(i => !AssemblyConfiguration.Fits(i.FullPath)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (checker.Fixer(input) is not { } fixer || Read(input.FullPath) is not { } text)
            {
                continue;
            }

            var result = fixer.Fix(text is ['\uFEFF', ..] ? text[1..] : text);
            if (result.Done.Count > 0)
            {
                AtomicFile.Rewrite(input.FullPath, result.Text);
            }

            Tell(input.Name, result);
        }
    }

    private void Tell(string name, FixedFile result)
    {
        foreach (var fix in result.Done)
        {
            host.Error.WriteLine($"{name}: fixed {fix.RuleId} at {fix.Path}: {fix.Title}.");
        }

        foreach (var finding in result.Offered.GroupBy(f => (f.RuleId, f.Path)))
        {
            host.Error.WriteLine($"{name}: {finding.Key.RuleId} at {finding.Key.Path} is left to you: {string.Join("; or ", finding.Select(f => f.Title))}.");
        }
    }

    // Bytes that are no UTF-8 could not be written back as they were.
    private string? Read(string path)
    {
        try
        {
            return _strict.GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            host.Error.WriteLine($"{path} is not UTF-8 throughout, so it was not changed.");
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The check that follows says why.
            return null;
        }
    }
}
