#:project ../src/OpenClaw.Config.Hosting/OpenClaw.Config.Hosting.csproj
#:package Microsoft.Extensions.Hosting
#:property PublishAot=false

// Compares what our clients send with what the real OpenClaw sends, request by request.
//
//   dotnet run eng/compare-wire.cs -- DIR                                 recordings of the real client: *.jsonl, a request a line with path, rawHeaders and body
//   dotnet run eng/compare-wire.cs -- --openclaw FOLDER [--node NODE]     every route class and compat flag, asked of an installed openclaw (node_modules/openclaw in FOLDER)
//   … [--all]                                                             prints the explained differences of each request too
//
// A recorded request is read back into a conversation and asked again of a declaration of the same model; for the second form the same
// cases go to the functions that the program itself sends with (eng/openclaw/wire.mjs). Nothing leaves the machine. Differences that are
// meant to be have an explanation below; any other ends with exit code 1.

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenClaw.Config;
using OpenClaw.Config.Runtime;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
string[] valued = ["--openclaw", "--node"];
var folder = args.Where((argument, index) => !argument.StartsWith("--", StringComparison.Ordinal) && (index == 0 || !valued.Contains(args[index - 1]))).FirstOrDefault();
if (folder is null && Option("--openclaw") is null)
{
    Console.Error.WriteLine("usage: dotnet run eng/compare-wire.cs -- DIR | --openclaw FOLDER [--node NODE] [--all]");
    return 2;
}

// What differs on purpose: parts of a path in the body or of a header, on which routes, and why.
const string CacheHints = "prompt-cache hints: none on proxied routes (the seed), and on native ones where the caller sets them (ChatOptions.AdditionalProperties)";
const string Earlier = "the real program does this before it comes to its transports";
static bool Has(JsonObject model, params string[] flags) => model["compat"] is JsonObject compat && flags.Any(compat.ContainsKey);
(string[] Paths, Func<JsonObject, string, bool> On, string Why)[] meant =
[
    (["body.store"], (model, _) => Api(model).Contains("responses") && !IsNative(model), "the seed promises that proxied routes get no Responses store; the real client breaks its word with store:false"),
    (["body.store"], (model, _) => Api(model).Contains("responses"), "native Responses: a program continues by previous_response_id, for which the server must store; the real client keeps the conversation itself"),
    (["body.previous_response_id"], (_, _) => true, "a conversation's id names the previous response here; the real client keeps that number itself"),
    (["cache_control", "body.prompt_cache"], (_, _) => true, CacheHints),
    ([""], (_, text) => text.Contains("\"cache_control\"", StringComparison.Ordinal), CacheHints),
    (["body.reasoning", "body.include"], (model, _) => !IsNative(model), "the seed promises that proxied routes get no reasoning payload of OpenAI's form"),
    ([".role"], (model, text) => text == "\"developer\" | \"system\"" && !IsNative(model), "the seed promises that proxied routes get no developer role; the real client sends it to models that think over Responses"),
    (["body.thinking"], (_, text) => text.StartsWith("- |", StringComparison.Ordinal), "what the format is for; in the real client a provider's plugin writes it around the transport"),
    (["body.temperature"], (model, _) => Has(model, "supportsTemperature"), "what the flag says; the real client reads it on Responses only"),
    (["body.tool_stream"], (_, _) => true, "what the flag is for; of the real client's two transports one sends it"),
    (["body.tools"], (model, text) => Has(model, "supportsTools") && text.EndsWith("| -", StringComparison.Ordinal), Earlier),
    ([".properties.city.", ".additionalProperties"], (model, _) => Has(model, "toolSchemaProfile", "unsupportedToolSchemaKeywords"), Earlier),
    ([".strict"], (_, _) => true, "a .NET function says itself whether its schema is strict (AdditionalProperties[\"strict\"])"),
    ([".eager_input_streaming"], (_, text) => text == "true | -", "lets half a tool call be shown, which no .NET client can; sent where it is declared"),
    (["body.context_management"], (_, _) => true, "compaction is the host's business"),
    ([".phase", ".status"], (_, _) => true, "marks of the real client's own transcripts"),
    ([".id"], (model, _) => Api(model).Contains("responses"), "replayed output items need no id"),
    (["header.anthropic-beta"], (model, _) => (string?)model["provider"] != "anthropic", "betas are Anthropic's own; facts: suppressed for any other provider"),
    (["header.anthropic-beta"], (_, _) => true, "thinking between tool calls of older models, a beta: declare the header where it is wanted"),
    (["header.anthropic-version"], (model, _) => (string?)model["provider"] == "anthropic", "the newest version, which the .NET SDK speaks; other servers get the one that they know"),
    (["header.user-agent", "header.x-stainless", "header.version", "header.anthropic-dangerous-direct-browser-access"], (_, _) => true, "each SDK names itself"),
    (["header.accept", "header.sec-fetch", "header.connection", "header.host", "header.content-length", "header.traceparent"], (_, _) => true, "the HTTP stack's"),
];

var pairs = folder is not null ? Recorded(folder) : Asked(Option("--openclaw")!);
var (unexplained, count) = (0, 0);
var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
foreach (var (name, model, conversation, real) in pairs)
{
    count++;
    var ours = await SendAsync(model, conversation);
    var differences = new List<(string Path, string Text)>();
    Compare("body", real["body"], ours["body"], differences);
    Compare("header", Lower(real["headers"]!.AsObject()), Lower(ours["headers"]!.AsObject()), differences);
    if (new Uri((string)real["url"]!).AbsolutePath is var path && path != new Uri((string)ours["url"]!).AbsolutePath)
    {
        differences.Add(("url", $"{path} | {new Uri((string)ours["url"]!).AbsolutePath}"));
    }

    var told = false;
    foreach (var (where, text) in differences)
    {
        var why = meant.FirstOrDefault(rule => rule.Paths.Any(path => where.Contains(path, StringComparison.Ordinal)) && rule.On(model, text)).Why;
        unexplained += why is null ? 1 : 0;
        reasons[why ?? "NOT EXPLAINED"] = reasons.GetValueOrDefault(why ?? "NOT EXPLAINED") + 1;
        if (why is null || args.Contains("--all"))
        {
            Console.WriteLine((told ? string.Empty : name + "\n") + $"  {(why is null ? "!" : " ")} {where}: {text}{(why is null ? string.Empty : "   (" + why + ")")}");
            told = true;
        }
    }
}

Console.WriteLine($"\n{count} requests, {unexplained} differences without an explanation");
foreach (var (why, times) in reasons)
{
    Console.WriteLine($"{times,6}  {why}");
}

return unexplained == 0 ? 0 : 1;

static string Api(JsonObject model) => (string)model["api"]!;

static bool IsNative(JsonObject model) => new Uri((string)model["baseUrl"]!).Host is var host && (host.EndsWith("api.openai.com") || host.EndsWith("openai.azure.com"));

static JsonObject Lower(JsonObject headers) => new(headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value?.DeepClone())));

// "real | ours", with "-" for what is not there.
static void Compare(string path, JsonNode? real, JsonNode? ours, List<(string, string)> differences)
{
    if (real is JsonObject left && ours is JsonObject right)
    {
        foreach (var name in left.Select(member => member.Key).Union(right.Select(member => member.Key)))
        {
            Compare(path + "." + name, left.ContainsKey(name) ? left[name] ?? "null" : null, right.ContainsKey(name) ? right[name] ?? "null" : null, differences);
        }
    }
    else if (real is JsonArray some && ours is JsonArray other && some.Count == other.Count)
    {
        for (var index = 0; index < some.Count; index++)
        {
            Compare($"{path}[{index}]", some[index], other[index], differences);
        }
    }
    else if (!JsonNode.DeepEquals(real, ours))
    {
        static string Show(JsonNode? node) => node is null ? "-" : node.ToJsonString() is { Length: > 160 } text ? text[..160] + "…" : node.ToJsonString();
        differences.Add((path, $"{Show(real)} | {Show(ours)}"));
    }
}

// Asks our client, and catches what it sends.
static async Task<JsonObject> SendAsync(JsonObject model, JsonObject conversation)
{
    var services = new ServiceCollection();
    var caught = new Catcher();
    services.AddLogging();
    var chain = new ChainDescriptor { Name = "Wire", Hops = [new HopDescriptor(Declare(model))] };
    OpenClawConfigServices.Add(services, new ConfigurationBuilder().Build(), new ConfigDescriptor { Name = "Root", Chains = [chain], Models = [chain.Hops[0].Model], Providers = [chain.Hops[0].Model.Provider] }, [(typeof(Catcher), chain)], []);
    // The name that the run time gives a provider's HTTP client.
    services.AddHttpClient("OpenClaw:" + (string)model["provider"]!).ConfigurePrimaryHttpMessageHandler(() => caught);
    await using var provider = services.BuildServiceProvider();
    try
    {
        await provider.GetRequiredKeyedService<IChatClient>(typeof(Catcher)).GetStreamingResponseAsync(Messages(conversation), Options(conversation)).ToChatResponseAsync();
    }
    catch (ChainException exception)
    {
        return caught.Request ?? throw new InvalidOperationException(exception.Message);
    }

    return caught.Request!;
}

static ModelDescriptor Declare(JsonObject model)
{
    var id = (string)model["provider"]!;
    var api = Api(model);
    var url = (string)model["baseUrl"]!;
    return new()
    {
        Ref = new ModelRef(id, (string)model["id"]!),
        Name = (string)model["id"]!,
        Api = api,
        BaseUrl = url,
        Reasoning = new((bool)model["reasoning"]!, FactSource.Declared),
        ContextWindow = (int?)model["contextWindow"] is { } window ? new(window, FactSource.Declared) : default,
        MaxTokens = (int?)model["maxTokens"] is { } limit ? new(limit, FactSource.Declared) : default,
        // The words of the file are the descriptor's own, with a small letter.
        Compat = model["compat"]?.Deserialize<CompatDescriptor>(new JsonSerializerOptions(JsonSerializerDefaults.Web)) ?? CompatDescriptor.None,
        Provider = new() { Id = id, Api = api, BaseUrl = url, PlaceholderKey = "key", Account = id },
    };
}

static IEnumerable<ChatMessage> Messages(JsonObject conversation)
{
    if ((string?)conversation["systemPrompt"] is { } system)
    {
        yield return new(ChatRole.System, system);
    }

    foreach (var message in conversation["messages"]!.AsArray().OfType<JsonObject>())
    {
        var contents = message["content"] is JsonArray parts ? parts.OfType<JsonObject>().Select(Content).ToList() : [new TextContent((string)message["content"]!)];
        yield return (string)message["role"]! switch
        {
            "assistant" => new(ChatRole.Assistant, contents),
            "toolResult" => new(ChatRole.Tool, [new FunctionResultContent((string)message["toolCallId"]!, string.Concat(contents.OfType<TextContent>().Select(content => content.Text)))]),
            _ => new(ChatRole.User, contents),
        };
    }
}

static AIContent Content(JsonObject part) => (string)part["type"]! switch
{
    "image" => new DataContent(Convert.FromBase64String((string)part["data"]!), (string)part["mimeType"]!),
    "thinking" => new TextReasoningContent((string)part["thinking"]!),
    "toolCall" => new FunctionCallContent((string)part["id"]!, (string)part["name"]!, part["arguments"].Deserialize<Dictionary<string, object?>>()),
    _ => new TextContent((string)part["text"]!),
};

static ChatOptions Options(JsonObject conversation)
{
    var asked = conversation["options"]?.AsObject() ?? [];
    return new()
    {
        Tools = conversation["tools"] is JsonArray tools ? [.. tools.Select(tool => (AITool)AIFunctionFactory.CreateDeclaration((string)tool!["name"]!, (string?)tool["description"], tool["parameters"].Deserialize<JsonElement>()))] : null,
        Temperature = (float?)asked["temperature"],
        ConversationId = (string?)asked["sessionId"],
        MaxOutputTokens = (int?)asked["maxTokens"],
        Reasoning = (string?)asked["reasoning"] is { } effort ? new() { Effort = Enum.Parse<ReasoningEffort>(effort, ignoreCase: true), Output = ReasoningOutput.Summary } : null,
        ResponseFormat = asked["responseFormat"] is { } schema ? ChatResponseFormat.ForJsonSchema(schema.Deserialize<JsonElement>(), "openclaw_response") : null,
        AdditionalProperties = (string?)asked["serviceTier"] is { } tier ? new() { ["service_tier"] = tier } : null,
    };
}

// Recordings: the model and the conversation are read back from the request.
static IEnumerable<(string, JsonObject, JsonObject, JsonObject)> Recorded(string folder)
{
    foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
    {
        foreach (var record in File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()).Where(record => record["body"] is JsonObject))
        {
            var path = (string)record["path"]!;
            var api = path.EndsWith("/responses") ? ModelApi.OpenAIResponses : path.EndsWith("/messages") ? ModelApi.AnthropicMessages : ModelApi.OpenAICompletions;
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
            yield return (Path.GetFileName(file), model, ReadBack(body), new JsonObject { ["url"] = url, ["headers"] = headers, ["body"] = body.DeepClone() });
        }
    }
}

static JsonObject ReadBack(JsonObject body)
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

// The cases of wire-cases.mjs, put to the installed program.
IEnumerable<(string, JsonObject, JsonObject, JsonObject)> Asked(string openclaw)
{
    var scripts = Path.Combine(Path.GetDirectoryName(Source())!, "openclaw");
    var cases = Node(null, Path.Combine(scripts, "wire-cases.mjs"));
    var requests = Node(cases, Path.Combine(scripts, "wire.mjs"), Path.Combine(openclaw, "node_modules", "openclaw"));
    foreach (var (line, request) in cases.Split('\n', StringSplitOptions.RemoveEmptyEntries).Zip(requests.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
    {
        var (asked, real) = (JsonNode.Parse(line)!.AsObject(), JsonNode.Parse(request)!.AsObject());
        if (real["failed"] is { } failed)
        {
            Console.WriteLine($"{asked["id"]}: the real client sends nothing: {failed}");
            continue;
        }

        var conversation = asked["context"]!.AsObject();
        conversation["options"] = asked["options"]?.DeepClone();
        yield return ((string)asked["id"]!, asked["model"]!.AsObject(), conversation, real);
    }
}

string Node(string? input, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(Option("--node") ?? "node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
    process.ErrorDataReceived += (_, _) => { };
    process.BeginErrorReadLine();
    var writing = Task.Run(async () =>
    {
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
    });
    var output = process.StandardOutput.ReadToEnd();
    writing.Wait();
    return output;
}

static string Source([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

/// <summary>Keeps the request and answers that it is bad.</summary>
internal sealed class Catcher : HttpMessageHandler
{
    public JsonObject? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content!.Headers).Select(header => KeyValuePair.Create(header.Key, (JsonNode?)string.Join(", ", header.Value)));
        Request ??= new JsonObject
        {
            ["url"] = request.RequestUri!.AbsoluteUri,
            ["headers"] = new JsonObject(headers),
            ["body"] = JsonNode.Parse(await request.Content.ReadAsByteArrayAsync(cancellationToken)),
        };
        return new(System.Net.HttpStatusCode.BadRequest) { Content = new StringContent("""{"error":{"message":"caught","type":"invalid_request_error"}}""", null, "application/json") };
    }
}
