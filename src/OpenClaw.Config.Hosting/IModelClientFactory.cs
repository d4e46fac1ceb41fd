using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime;

/// <summary>
/// Makes the client that speaks a model's wire protocol. Register one of your own (<c>services.AddSingleton&lt;IModelClientFactory, …&gt;()</c>)
/// for an API that is not built in (Google, Bedrock …), or to replace a built-in one: the last one registered that takes the model wins.
/// </summary>
public interface IModelClientFactory
{
    /// <summary>Whether this factory makes clients for the model.</summary>
    /// <param name="model">The declared model.</param>
    bool CanCreate(ModelDescriptor model);

    /// <summary>Makes a client. It is used by many requests at once and does no retries of its own: the chain does.</summary>
    /// <param name="context">The model, its endpoint, its key and an HTTP client for it.</param>
    IChatClient Create(ModelClientContext context);
}
