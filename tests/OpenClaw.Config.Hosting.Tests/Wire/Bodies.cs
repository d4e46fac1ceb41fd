using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Tests.Servers;
using OpenClaw.Config.Runtime.Wire.Chat;
using OpenClaw.Config.Runtime.Wire.Responses;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Tests.Wire;

/// <summary>Bodies as the adapters write them, for models on a local and on the native route.</summary>
internal static class Bodies
{
    public static AIFunction Tool { get; } = AIFunctionFactory.Create((string city) => "sun", "weather", "Tells the weather.");

    public static ChatOptions WithTools { get; } = new() { Tools = [Tool], AllowMultipleToolCalls = true };

    public static ChatOptions Thinking { get; } = new() { Reasoning = new ReasoningOptions { Effort = ReasoningEffort.High } };

    public static ChatMessage User(string text) => new(ChatRole.User, text);

    public static ModelDescriptor Local(CompatDescriptor? compat = null, string provider = "local", string api = ModelApi.OpenAICompletions) =>
        Host.Model("http://127.0.0.1:8000/v1", provider, api: api) with { Compat = compat ?? CompatDescriptor.None };

    public static ModelDescriptor Native(CompatDescriptor? compat = null, string api = ModelApi.OpenAICompletions) =>
        Host.Model("https://api.openai.com/v1", "openai", "gpt", api) with { Compat = compat ?? CompatDescriptor.None, Hosting = Hosting.Hosted };

    public static JsonObject Chat(ModelDescriptor model, ChatOptions? options = null, bool stream = true, params ChatMessage[] messages) =>
        ChatRequestWriter.Write(messages.Length == 0 ? [User("hi")] : messages, options, model, RequestShapes.For(model, new Uri(model.BaseUrl!)), stream);

    public static JsonObject Responses(ModelDescriptor model, ChatOptions? options = null, bool stream = true, params ChatMessage[] messages) =>
        ResponsesRequestWriter.Write(messages.Length == 0 ? [User("hi")] : messages, options, model, RequestShapes.For(model, new Uri(model.BaseUrl!)), stream);

    public static JsonNode At(JsonNode node, params object[] path) =>
        path.Aggregate(node, (current, step) => step is int index ? current[index]! : current[(string)step]!);

    public static ChatMessage[] Turn() =>
    [
        User("weather?"),
        new(ChatRole.Assistant, [new FunctionCallContent("call_with_a_long_id", "weather", new Dictionary<string, object?> { ["city"] = "Rome" })]),
        new(ChatRole.Tool, [new FunctionResultContent("call_with_a_long_id", "sun")]),
        User("and now?"),
    ];
}
