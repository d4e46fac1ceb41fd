using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StandIn;

/// <summary>A provider that stands in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What its models answer; the model's id takes the place of <c>{model}</c>.</param>
/// <param name="Models">The models that it lists.</param>
public sealed record StandInProvider(string Id, string Says, params string[] Models)
{
    /// <summary>The status that it answers instead of an answer, where it is down.</summary>
    public int? FailsWith { get; init; }

    /// <summary>Whether it takes only string content and no tools, as small local servers do.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The region that it stands for, where the chain keeps data in one.</summary>
    public string? Region { get; init; }

    internal IEnumerable<KeyValuePair<string, string?>> Settings(string address)
    {
        var section = "OpenClaw:Providers:" + Id + ":";
        yield return new(section + "BaseUrl", address + "/" + Id + "/v1");
        yield return new(section + "ApiKey", "stand-in");
        if (Region is not null)
        {
            yield return new(section + "Region", Region);
        }
    }

    internal Task ListAsync(HttpContext context) => context.Response.WriteAsync(
        new JsonObject { ["data"] = new JsonArray([.. Models.Select(model => new JsonObject { ["id"] = model, ["object"] = "model" })]) }.ToJsonString());

    internal async Task AnswerAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        if (FailsWith is { } status)
        {
            await ErrorAsync(context, status, "This stand-in is down on purpose.");
        }
        else if (IsStrict && Complaint(body) is { } complaint)
        {
            await ErrorAsync(context, 400, complaint);
        }
        else
        {
            var text = Says.Replace("{model}", (string?)body["model"], StringComparison.Ordinal);
            var path = context.Request.Path.Value!;
            var answer = path.EndsWith("/responses", StringComparison.Ordinal) ? StandInAnswers.Responses(text)
                : path.EndsWith("/messages", StringComparison.Ordinal) ? StandInAnswers.Messages(text)
                : StandInAnswers.Completions(text);
            await answer.WriteAsync(context, streamed: (bool?)body["stream"] == true);
        }
    }

    private static string? Complaint(JsonObject body) =>
        body.ContainsKey("tools") ? "tools are not supported by this server"
        : body["messages"]?.AsArray().Any(message => message!["content"] is JsonArray) == true ? "messages[0].content: invalid type: sequence, expected a string"
        : null;

    private static Task ErrorAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(new JsonObject { ["error"] = new JsonObject { ["type"] = "stand_in_error", ["message"] = message } }.ToJsonString());
    }
}
