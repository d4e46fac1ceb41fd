using OpenClaw.Config.Cli.Checking;

namespace OpenClaw.Config.Cli.Output;

/// <summary>Tells what a check found, file by file, so that nothing has to be kept.</summary>
internal interface ICheckReport
{
    /// <summary>Before the first file.</summary>
    void Begin();

    /// <summary>A file.</summary>
    void File(CheckedFile file);

    /// <summary>After the last file.</summary>
    void End(CheckSummary summary);
}
