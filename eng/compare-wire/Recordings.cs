using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>Recorded requests: the model and the conversation are read back from each.</summary>
internal static class Recordings
{
    /// <summary>Those of a folder's files.</summary>
    public static IEnumerable<Exchange> In(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var record in File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()).Where(record => record["body"] is JsonObject))
            {
                var path = (string)record["path"]!;
                var api = path.EndsWith("/responses", StringComparison.Ordinal) ? ModelApi.OpenAIResponses : path.EndsWith("/messages", StringComparison.Ordinal) ? ModelApi.AnthropicMessages : ModelApi.OpenAICompletions;
                var raw = record["rawHeaders"]!.AsArray();
                var headers = new JsonObject(raw.Chunk(2).Select(pair => KeyValuePair.Create((string)pair[0]!, (JsonNode?)((string)pair[1]!).Replace("lmstudio", "key").Replace("custom-local", "key"))));
                var body = record["body"]!.AsObject();
                var provider = Path.GetFileNameWithoutExtension(file).Split('_').FirstOrDefault(part => part is "lmstudio" or "ollama" or "vllm") ?? "local";
                var url = "http://" + (string)headers["host"]! + path;
                var model = new JsonObject
                {
                    ["id"] = (string)body["model"]!,
                    ["provider"] = provider,
                    ["api"] = api,
                    ["baseUrl"] = url[..url.LastIndexOf(api == ModelApi.OpenAICompletions ? "/chat/completions" : api == ModelApi.OpenAIResponses ? "/responses" : "/v1/messages", StringComparison.Ordinal)],
                    ["reasoning"] = body.ContainsKey("reasoning") || body.ContainsKey("reasoning_effort"),
                    ["maxTokens"] = (int?)(body["max_completion_tokens"] ?? body["max_tokens"] ?? body["max_output_tokens"]),
                };
                yield return new(Path.GetFileName(file), model, ReadBack(body), new JsonObject { ["url"] = url, ["headers"] = headers, ["body"] = body.DeepClone() });
            }
        }
    }

    private static JsonObject ReadBack(JsonObject body)
    {
        static string Text(JsonNode? content) => content is JsonArray parts ? string.Concat(parts.Select(part => (string?)part!["text"])) : (string?)content ?? string.Empty;
        static JsonArray Parts(JsonNode? content) => content is JsonArray parts
            ? [.. parts.Select(part => (JsonNode)new JsonObject { ["type"] = "text", ["text"] = (string?)part!["text"] })]
            : [new JsonObject { ["type"] = "text", ["text"] = (string?)content }];
        var conversation = new JsonObject();
        var messages = new JsonArray();
        foreach (var message in (body["messages"] ?? body["input"])!.AsArray())
        {
            if ((string?)message!["role"] is "system" or "developer")
            {
                conversation["systemPrompt"] = Text(message["content"]);
            }
            else
            {
                messages.Add((JsonNode)new JsonObject { ["role"] = (string?)message["role"], ["content"] = Parts(message["content"]) });
            }
        }

        if ((body["system"] ?? body["instructions"]) is { } system)
        {
            conversation["systemPrompt"] = Text(system);
        }

        conversation["messages"] = messages;
        if (body["tools"] is JsonArray tools)
        {
            conversation["tools"] = new JsonArray([.. tools.Select(tool => tool!["function"] ?? tool).Select(tool => (JsonNode)new JsonObject
            {
                ["name"] = (string?)tool["name"], ["description"] = (string?)tool["description"], ["parameters"] = (tool["parameters"] ?? tool["input_schema"])?.DeepClone(),
            })]);
        }

        return conversation;
    }
}
