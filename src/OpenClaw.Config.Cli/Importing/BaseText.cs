using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>The base file: the original text without what declarations carry, comments and order kept.</summary>
internal static class BaseText
{
    /// <summary>The text.</summary>
    /// <param name="original">The original document.</param>
    /// <param name="imported">What became of it.</param>
    public static string Of(Json5Document original, ImportedConfiguration imported)
    {
        var text = original.Text;
        foreach (var secret in imported.Secrets)
        {
            var document = Json5Document.Parse(text);
            text = secret.IsRemoved
                ? Json5Edit.Remove(document, secret.Path)
                : secret.Path.Find(imported.Whole) is { } clean ? Json5Edit.Set(document, secret.Path, clean) : text;
        }

        foreach (var path in imported.Taken)
        {
            var document = Json5Document.Parse(text);
            text = Json5Edit.Remove(document, Climb(document, path));
        }

        // Editing keeps the author's text; should it ever say something else than the data, the data counts.
        return Json5Document.Parse(text) is { Errors.Count: 0 } edited && edited.ToJsonValue() == imported.Rest
            ? text
            : JsonText.Write(imported.Rest, JsonTextStyle.Json5);
    }

    // An object that would be left empty goes with its last member.
    private static JsonPath Climb(Json5Document document, JsonPath path)
    {
        while (path.Segments.Count > 1 && path.Parent.Find(document.Root) is Json5Object { Members.Count: 1 })
        {
            path = path.Parent;
        }

        return path;
    }
}
