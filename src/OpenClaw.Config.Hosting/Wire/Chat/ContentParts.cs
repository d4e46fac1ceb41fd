using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Writes the content of a user message: a string where it is one text, else parts.</summary>
internal static class ContentParts
{
    /// <summary>The content as the server takes it.</summary>
    public static JsonNode Write(AIContent[] contents, RequestShape shape)
    {
        var texts = contents.OfType<TextContent>().Select(content => content.Text).ToArray();
        var onlyText = !contents.Any(content => content is DataContent or UriContent);
        if (onlyText && texts.Length <= 1)
        {
            return texts.Length == 0 ? string.Empty : texts[0];
        }

        // OpenClaw joins all-text parts with a line break; parts with an image stay parts, whatever the flag says.
        return onlyText && shape.StringContent
            ? string.Join("\n", texts)
            : new JsonArray([.. contents.Select(Part).OfType<JsonNode>()]);
    }

    private static JsonObject? Part(AIContent content) => content switch
    {
        TextContent text => new JsonObject { ["type"] = "text", ["text"] = text.Text },
        DataContent data when data.HasTopLevelMediaType("image") => Image(data.Uri),
        DataContent data when data.HasTopLevelMediaType("audio") => new JsonObject
        {
            ["type"] = "input_audio",
            ["input_audio"] = new JsonObject { ["data"] = data.Base64Data.ToString(), ["format"] = data.MediaType.EndsWith("wav", StringComparison.Ordinal) ? "wav" : "mp3" },
        },
        DataContent data => new JsonObject
        {
            ["type"] = "file",
            ["file"] = new JsonObject { ["filename"] = data.Name ?? "file", ["file_data"] = data.Uri },
        },
        UriContent link => Image(link.Uri.AbsoluteUri),
        _ => null,
    };

    private static JsonObject Image(string url) => new() { ["type"] = "image_url", ["image_url"] = new JsonObject { ["url"] = url } };
}
