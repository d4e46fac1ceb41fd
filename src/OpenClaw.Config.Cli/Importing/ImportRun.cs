using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.LiteLlm;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>One run of <c>import</c>: reads, tells, writes.</summary>
internal sealed class ImportRun(CliHost host, ImportRequest request, string source, string? target, bool force)
{
    /// <summary>Imports an <c>openclaw.json</c>.</summary>
    public int OpenClawJson()
    {
        var import = OpenClawJsonImport.Run(InputFile.ReadJson5(source), request);
        if (import.Source.Issues.Count > 0)
        {
            host.Error.WriteLine($"{request.SourceName}: OpenClaw {import.Source.Release} refuses this file:");
            foreach (var issue in import.Source.Issues)
            {
                host.Error.WriteLine($"  {issue.Path}: {issue.Message}");
            }

            if (!force)
            {
                host.Error.WriteLine("Nothing was imported. Repair the file, name another release with --release, or import it as it is with --force.");
                return ExitCode.Findings;
            }
        }

        var path = import.Base is null || target is null ? null : Path.Combine(Path.GetDirectoryName(target)!, request.BaseFile!);
        RefuseForeignBase(path);
        Write(import.CSharp);
        if (import.Base is { } text && path is not null)
        {
            AtomicFile.Write(path, text, like: source);
            host.Error.WriteLine($"wrote {path}: sections that are not about models. Add it to the project as an AdditionalFile.");
        }

        ImportReport.Write(host.Error, request.SourceName, import.Configuration, import.Suppressions);
        return ExitCode.Clean;
    }

    /// <summary>Imports a LiteLLM proxy's configuration.</summary>
    public int LiteLlm()
    {
        var (import, notes) = LiteLlmImport.Run(InputFile.ReadText(source), request);
        Write(import.CSharp);
        ImportReport.Write(host.Error, request.SourceName, import.Configuration, import.Suppressions);
        foreach (var note in notes)
        {
            host.Error.WriteLine("  note: " + note);
        }

        return ExitCode.Clean;
    }

    // A base file belongs to the C# file that names it: one that was there before is somebody's work.
    private void RefuseForeignBase(string? path)
    {
        if (!force && File.Exists(path) && !File.Exists(target))
        {
            throw new CliFailure($"'{path}' exists already and is not overwritten. Name another folder, or give --force.");
        }
    }

    private void Write(string text)
    {
        if (target is null)
        {
            host.Out.Write(text);
            return;
        }

        if (!force && File.Exists(target) && !File.ReadAllText(target).Contains(ImportRequest.Mark, StringComparison.Ordinal))
        {
            throw new CliFailure($"'{target}' was not imported by this tool and is not overwritten. Name another file, or give --force.");
        }

        AtomicFile.Write(target, text);
        host.Error.WriteLine($"wrote {target}");
    }
}
