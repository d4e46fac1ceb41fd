using OpenClaw.Config.Build.Reading;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Build.Writing;

/// <summary>The text of the file: what was generated, laid over the base file where one is named.</summary>
public static class ConfigText
{
    /// <summary>Makes the text.</summary>
    /// <param name="root">The root.</param>
    /// <param name="projectDirectory">The folder that <c>Base</c> is relative to.</param>
    /// <param name="problem">Why there is none.</param>
    /// <returns>The text; null where there is none.</returns>
    public static string? Of(RootConfig root, string projectDirectory, out BuildProblem? problem)
    {
        problem = null;
        var ours = Json5Document.Parse(root.Json!).ToJsonValue();
        if (string.IsNullOrWhiteSpace(root.Base))
        {
            return JsonText.Write(ours);
        }

        var path = Path.GetFullPath(Path.Combine(projectDirectory, root.Base!));
        if (!File.Exists(path))
        {
            problem = new(
                BuildCodes.BaseMissing,
                $"The base file of {root.TypeName} does not exist: {path}. Create it, or correct Base in [OpenClawConfig]; the path is relative to the project.");
            return null;
        }

        var document = Json5Document.Parse(File.ReadAllText(path));
        if (document.Errors.Count > 0)
        {
            var error = document.Errors[0];
            problem = new(
                BuildCodes.Syntax,
                $"The base file of {root.TypeName} is not JSON5: {error.Message} OpenClaw would not start with it, so openclaw.json was left as it is.",
                path,
                error.Position.Line,
                error.Position.Column);
            return null;
        }

        if (document.ToJsonValue() is JsonObject @base)
        {
            return JsonText.Write(JsonMerge.Lay(@base, ours));
        }

        problem = new(BuildCodes.Syntax, $"The base file of {root.TypeName} is no object. A configuration is one object: {{ … }}.", path, 1, 1);
        return null;
    }
}
