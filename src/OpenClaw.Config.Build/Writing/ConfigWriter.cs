using OpenClaw.Config.Build.Reading;

namespace OpenClaw.Config.Build.Writing;

/// <summary>Writes the files of an assembly's roots.</summary>
/// <param name="projectDirectory">The project's folder.</param>
/// <param name="intermediateDirectory">Where files wait to be copied.</param>
/// <param name="outputDirectory">Where they will be copied to.</param>
public sealed class ConfigWriter(string projectDirectory, string intermediateDirectory, string outputDirectory)
{
    private readonly List<WrittenFile> _files = [];
    private readonly List<BuildProblem> _problems = [];

    /// <summary>The files that are to be copied to the output, whether or not they had to be written.</summary>
    public IReadOnlyList<WrittenFile> Files => _files;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<BuildProblem> Problems => _problems;

    /// <summary>Writes all files; a root with a problem does not keep the others from theirs.</summary>
    public void Write(IReadOnlyList<RootConfig> roots)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var root in roots)
        {
            if (TargetFile.Of(root.File, outputDirectory) is not { } target)
            {
                Fail(BuildCodes.BadFileName, $"{root.TypeName} names a file that no file system takes: \"{root.File}\". Give [OpenClawConfig] a File such as \"openclaw.json\".");
            }
            else if (root.Json is null)
            {
                _problems.Add(new(
                    BuildCodes.NothingGenerated,
                    $"{root.TypeName} has no generated OpenClawJson, so no {root.File ?? "openclaw.json"} was written. Either its declaration has an error that is switched off, or the compiler did not run OpenClaw.Config's generator (it needs .NET SDK 9.0.300 or Visual Studio 17.14).",
                    IsWarning: true));
            }
            else if (taken.TryGetValue(target.RelativePath ?? target.OutsidePath!, out var other))
            {
                Fail(BuildCodes.SeveralRoots, $"{other} and {root.TypeName} would write the same file, {root.File ?? "openclaw.json"}. Give one of them another File in [OpenClawConfig].");
            }
            else
            {
                taken.Add(target.RelativePath ?? target.OutsidePath!, root.TypeName);
                Write(root, target);
            }
        }
    }

    private void Write(RootConfig root, TargetFile target)
    {
        try
        {
            if (ConfigText.Of(root, projectDirectory, out var problem) is not { } text)
            {
                _problems.Add(problem!);
            }
            else if (target.RelativePath is { } relative)
            {
                var path = Path.Combine(intermediateDirectory, relative.Replace('/', Path.DirectorySeparatorChar));
                _files.Add(new(path, relative, WholeFile.Write(path, text)));
            }
            else
            {
                WriteOutside(root, target.OutsidePath!, text);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(BuildCodes.WriteFailed, $"The file of {root.TypeName} could not be written: {e.Message}");
        }
    }

    private void WriteOutside(RootConfig root, string path, string text)
    {
        var record = new OutsideRecord(intermediateDirectory.TrimEnd(Path.DirectorySeparatorChar) + ".outside.txt");
        if (!record.MayWrite(path, text))
        {
            Fail(
                BuildCodes.ForeignFile,
                $"{root.TypeName} would overwrite {path}, which is outside of the output folder and was not written by this build (or was changed since). Move it away if it is not needed, lay ours over it with Base, or let File stay in the output folder.");
            return;
        }

        WholeFile.Write(path, text);
        record.Remember(path, text);
    }

    private void Fail(string code, string message) => _problems.Add(new(code, message));
}
