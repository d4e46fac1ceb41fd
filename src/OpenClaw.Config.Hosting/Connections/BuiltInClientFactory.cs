using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Chat;

namespace OpenClaw.Config.Runtime.Connections;

/// <summary>Clients for the protocols that are built in.</summary>
internal sealed class BuiltInClientFactory : IModelClientFactory
{
    /// <inheritdoc/>
    public bool CanCreate(ModelDescriptor model) => model.Api is ModelApi.OpenAICompletions or ModelApi.Ollama;

    /// <inheritdoc/>
    public IChatClient Create(ModelClientContext context) => new ChatCompletionsClient(context.Model, context.Endpoint, context.Http);
}
