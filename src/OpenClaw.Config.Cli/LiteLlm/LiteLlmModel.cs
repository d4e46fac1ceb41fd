using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>One deployment of a LiteLLM proxy's <c>model_list</c>.</summary>
/// <param name="Group">Its <c>model_name</c>: what clients ask for; several deployments may share it.</param>
/// <param name="Model">LiteLLM's <c>model</c>: <c>prefix/id</c>, or an id alone.</param>
/// <param name="Parameters"><c>litellm_params</c>.</param>
/// <param name="Info"><c>model_info</c>.</param>
internal sealed record LiteLlmModel(string Group, string Model, JsonObject Parameters, JsonObject Info)
{
    /// <summary>A text of <c>litellm_params</c> with <c>os.environ/NAME</c> as a variable.</summary>
    public string? Text(string name) => (Parameters[name] as JsonString)?.Value is { Length: > 0 } text ? Variable(text) : null;

    /// <summary>A number of <c>model_info</c>, else of <c>litellm_params</c>.</summary>
    public double? Number(string name) => ((Info[name] ?? Parameters[name]) as JsonNumber)?.Value;

    /// <summary>A flag of <c>model_info</c>.</summary>
    public bool? Flag(string name) => (Info[name] as JsonBoolean)?.Value;

    /// <summary>The text as OpenClaw writes it: LiteLLM's <c>os.environ/NAME</c> is <c>${NAME}</c>.</summary>
    public static string Variable(string text) => text.StartsWith("os.environ/", StringComparison.Ordinal) ? "${" + text["os.environ/".Length..].Trim() + "}" : text;
}
