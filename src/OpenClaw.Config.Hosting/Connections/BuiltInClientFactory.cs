using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Anthropic;
using OpenClaw.Config.Runtime.Wire.Chat;
using OpenClaw.Config.Runtime.Wire.Responses;

namespace OpenClaw.Config.Runtime.Connections;

/// <summary>Clients for the protocols that are built in.</summary>
internal sealed class BuiltInClientFactory : IModelClientFactory
{
    /// <inheritdoc/>
    public bool CanCreate(ModelDescriptor model) => model.Api
        is ModelApi.OpenAICompletions or ModelApi.Ollama
        or ModelApi.OpenAIResponses or ModelApi.AzureOpenAIResponses
        or ModelApi.AnthropicMessages;

    /// <summary>Why a client that could be made would not work in this program; null where it would.</summary>
    public static string? Obstacle(ModelDescriptor model) => model.Api == ModelApi.AnthropicMessages ? AnthropicSupport.Obstacle : null;

    /// <inheritdoc/>
    public IChatClient Create(ModelClientContext context) => context.Model.Api switch
    {
        ModelApi.AnthropicMessages when AnthropicSupport.IsKept => AnthropicMessagesClient.Create(context.Model, context.Endpoint, context.Http),
        ModelApi.OpenAIResponses or ModelApi.AzureOpenAIResponses => new ResponsesApiClient(context.Model, context.Endpoint, context.Http),
        _ => new ChatCompletionsClient(context.Model, context.Endpoint, context.Http),
    };
}
