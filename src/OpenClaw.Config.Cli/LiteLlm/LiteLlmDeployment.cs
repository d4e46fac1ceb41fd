using System.Text;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>Writes one model as an entry of a LiteLLM proxy's <c>model_list</c>. Keys are only ever variables, or markers that are no secret.</summary>
internal static class LiteLlmDeployment
{
    /// <summary>Writes an entry.</summary>
    /// <param name="text">Where.</param>
    /// <param name="name">What clients ask for.</param>
    /// <param name="model">The model.</param>
    /// <param name="context">What is known of it.</param>
    public static void Append(StringBuilder text, string name, ModelNode model, RuleContext context)
    {
        var facts = context.Facts(model);
        var provider = context.Index.ProviderOf(model);
        text.Append("  - model_name: ").Append(JsonText.Quote(name)).Append("\n    litellm_params:\n");
        Endpoint(text, Prefix(model.ProviderId, facts.KnownProvider, provider?.Api, model.BaseUrl ?? provider?.BaseUrl, facts.Api), model.ModelId, model.BaseUrl, provider);
        Line(text, "max_tokens", Number(model.MaxTokens));
        foreach (var parameter in model.Parameters.Where(p => LiteLlmRow.Sampling.Contains(p.Name)))
        {
            Line(text, parameter.Name, Json5Document.Parse(parameter.Json) is { Errors.Count: 0 } value ? value.ToJsonValue() : null);
        }

        Line(text, "extra_headers", Headers(model));
        text.Append("    model_info:\n");
        Line(text, "mode", new JsonString("chat"));
        Line(text, "display_name", model.DisplayName is { } shown && shown != name && shown != model.ModelId ? new JsonString(shown) : null);
        Line(text, "max_input_tokens", Number(model.ContextWindow));
        Line(text, "max_output_tokens", Number(model.MaxTokens));
        Line(text, "input_cost_per_token", PerToken(model.Cost?.Input));
        Line(text, "output_cost_per_token", PerToken(model.Cost?.Output));
        Line(text, "supports_vision", model.Input is { } input ? input.HasFlag(InputKinds.Image) : null);
        Line(text, "supports_reasoning", model.Reasoning is { } reasoning ? reasoning : null);
        Line(text, "supports_function_calling", model.Compat.FirstOrDefault(c => c.Flag == "supportsTools")?.Value);
    }

    /// <summary>Writes the entry of a provider without models: any of its own.</summary>
    /// <param name="text">Where.</param>
    /// <param name="provider">The provider.</param>
    /// <param name="known">What is known of it.</param>
    public static void AppendAny(StringBuilder text, ProviderNode provider, KnownProvider? known)
    {
        text.Append("  - model_name: ").Append(JsonText.Quote(provider.CanonicalId + "/*")).Append("\n    litellm_params:\n");
        Endpoint(text, Prefix(provider.CanonicalId, known, provider.Api, provider.BaseUrl, provider.Api ?? known?.Api ?? string.Empty), "*", null, provider);
    }

    private static void Endpoint(StringBuilder text, string prefix, string modelId, string? modelUrl, ProviderNode? provider)
    {
        Line(text, "model", new JsonString(prefix + "/" + modelId));
        Line(text, "api_base", (modelUrl ?? provider?.BaseUrl) is { } url && SecretPlaces.IsFree(url) ? new JsonString(Variable(url)) : null);
        Line(text, "api_key", Key(provider));
    }

    // An endpoint that nobody knows, or that speaks another API than its name says, is told by the API.
    private static string Prefix(string providerId, KnownProvider? known, string? declaredApi, string? url, string api) =>
        known is not null && (declaredApi is null || url is null || declaredApi == known.Api)
            ? LiteLlmProviders.PrefixOf(providerId)
            : api switch
            {
                "ollama" => "ollama_chat",
                "anthropic-messages" => "anthropic",
                "google-generative-ai" => "gemini",
                "azure-openai-responses" => "azure",
                _ => "openai",
            };

    private static JsonString? Key(ProviderNode? provider) => provider?.Key switch
    {
        { Kind: KeyKind.Variable or KeyKind.SecretRef, Variable: { } variable } => new("os.environ/" + variable),
        { Kind: KeyKind.Literal, Literal: { } literal } when KeyMarkers.Judge(literal.Reveal(), provider.ProviderId, provider.BaseUrl) == KeyVerdict.Placeholder => new(literal.Reveal()),
        _ => null,
    };

    private static JsonObject? Headers(ModelNode model)
    {
        var headers = model.Headers
            .Where(h => h.Variable is not null || (h.Value is { } value && !KeyMarkers.IsSecretName(h.Name) && !KeyMarkers.LooksLikeKey(value.Reveal())))
            .Select(h => new JsonMember(h.Name, h.Variable is { } variable ? "os.environ/" + variable : h.Value!.Value.Reveal()))
            .ToEquatableArray();
        return headers.IsEmpty ? null : new JsonObject(headers);
    }

    private static string Variable(string url) => url.StartsWith("${", StringComparison.Ordinal) && url.EndsWith('}') ? "os.environ/" + url[2..^1] : url;

    private static void Line(StringBuilder text, string name, JsonValue? value)
    {
        if (value is not null)
        {
            text.Append("      ").Append(name).Append(": ").Append(value is JsonString { Value: "chat" } ? "chat" : YamlText.Of(value)).Append('\n');
        }
    }

    private static JsonNumber? Number(double? value) => value is { } number ? new(number) : null;

    private static JsonNumber? PerToken(double? perMillion) => perMillion is { } cost ? new(cost / 1e6) : null;
}
