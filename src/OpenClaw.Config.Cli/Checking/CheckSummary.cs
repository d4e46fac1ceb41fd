using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>What a check found in all.</summary>
internal sealed class CheckSummary
{
    /// <summary>Files that were judged.</summary>
    public int Files { get; private set; }

    /// <summary>Files that could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>Errors.</summary>
    public int Errors { get; private set; }

    /// <summary>Warnings.</summary>
    public int Warnings { get; private set; }

    /// <summary>Suggestions.</summary>
    public int Infos { get; private set; }

    /// <summary>Counts a file.</summary>
    public void Add(CheckedFile file)
    {
        Files++;
        Failures += file.Failure is null ? 0 : 1;
        foreach (var finding in file.Findings)
        {
            switch (finding.Severity)
            {
                case RuleSeverity.Error:
                    Errors++;
                    break;
                case RuleSeverity.Warning:
                    Warnings++;
                    break;
                default:
                    Infos++;
                    break;
            }
        }
    }

    /// <summary>Whether anything is at or above a severity.</summary>
    public bool Has(RuleSeverity least) =>
        Errors > 0 && least <= RuleSeverity.Error
        || Warnings > 0 && least <= RuleSeverity.Warning
        || Infos > 0 && least <= RuleSeverity.Info;
}
