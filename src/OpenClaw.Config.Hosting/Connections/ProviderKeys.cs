using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Runtime.Connections;

/// <summary>What stands for a key where none is set.</summary>
internal static class ProviderKeys
{
    // OpenClaw's own marker for local servers without a key.
    private const string LocalMarker = "custom-local";

    /// <summary>The declared placeholder, OpenClaw's marker on local servers, or nothing at all where a key is needed.</summary>
    public static IReadOnlyList<string?> Without(ProviderDescriptor provider, Uri endpoint)
    {
        if (provider.PlaceholderKey is { } placeholder)
        {
            return [placeholder];
        }

        return EndpointClassifier.IsPrivateHost(endpoint.OriginalString) ? [LocalMarker]
            // Another way than a key (an OAuth login, the AWS chain) is the client's own business; headers may hold the secret.
            : provider.KeyVariable is null && (provider.Headers.Count > 0 || provider.Auth is ProviderAuth.AwsSdk or ProviderAuth.OAuth) ? [null]
            : [];
    }
}
