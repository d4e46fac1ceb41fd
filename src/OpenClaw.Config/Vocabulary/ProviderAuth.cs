namespace OpenClaw.Config;

/// <summary>How a provider's key is presented (<c>auth</c>). Any other string is taken too.</summary>
public static class ProviderAuth
{
    /// <summary>An API key.</summary>
    public const string ApiKey = "api-key";

    /// <summary>The AWS credential chain.</summary>
    public const string AwsSdk = "aws-sdk";

    /// <summary>An OAuth login.</summary>
    public const string OAuth = "oauth";

    /// <summary>A bearer token.</summary>
    public const string Token = "token";
}
