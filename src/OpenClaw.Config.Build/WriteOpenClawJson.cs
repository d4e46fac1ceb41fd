using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using OpenClaw.Config.Build.Reading;
using OpenClaw.Config.Build.Writing;

namespace OpenClaw.Config.Build;

/// <summary>Writes the <c>openclaw.json</c> of every root in a compiled assembly.</summary>
public sealed class WriteOpenClawJson : Microsoft.Build.Utilities.Task
{
    /// <summary>The assembly that was just compiled.</summary>
    [Required]
    public string Assembly { get; set; } = string.Empty;

    /// <summary>The project's folder; <c>Base</c> is relative to it.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = string.Empty;

    /// <summary>The folder below <c>obj</c> in which the files wait to be copied.</summary>
    [Required]
    public string IntermediateDirectory { get; set; } = string.Empty;

    /// <summary>The output folder.</summary>
    [Required]
    public string OutputDirectory { get; set; } = string.Empty;

    /// <summary>The files, with their place below the output folder as <c>TargetPath</c>.</summary>
    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        IReadOnlyList<RootConfig> roots;
        try
        {
            roots = RootReader.Read(Path.GetFullPath(Path.Combine(ProjectDirectory, Assembly)));
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            Report(new(BuildCodes.WriteFailed, $"The compiled assembly could not be read, so no openclaw.json was written: {e.Message}", Assembly));
            return false;
        }

        var writer = new ConfigWriter(
            Path.GetFullPath(ProjectDirectory),
            Path.GetFullPath(Path.Combine(ProjectDirectory, IntermediateDirectory)),
            Path.GetFullPath(Path.Combine(ProjectDirectory, OutputDirectory)));
        writer.Write(roots);
        foreach (var file in writer.Files)
        {
            Log.LogMessage(file.IsNew ? MessageImportance.Normal : MessageImportance.Low, "{0} {1}", file.IsNew ? "Wrote" : "Unchanged:", file.Path);
        }

        foreach (var problem in writer.Problems)
        {
            Report(problem);
        }

        Files = [.. writer.Files.Select(f => new TaskItem(f.Path, new Dictionary<string, string> { ["TargetPath"] = f.RelativePath }))];
        return !Log.HasLoggedErrors;
    }

    private void Report(BuildProblem problem)
    {
        var help = BuildCodes.HelpLink(problem.Code);
        if (problem.IsWarning)
        {
            Log.LogWarning(null, problem.Code, null, help, problem.File, problem.Line, problem.Column, 0, 0, "{0}", problem.Message);
        }
        else
        {
            Log.LogError(null, problem.Code, null, help, problem.File, problem.Line, problem.Column, 0, 0, "{0}", problem.Message);
        }
    }
}
