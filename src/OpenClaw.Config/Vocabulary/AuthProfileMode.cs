namespace OpenClaw.Config;

/// <summary>How an auth profile signs in (<c>auth.profiles.&lt;id&gt;.mode</c>). Any other string is taken too.</summary>
public static class AuthProfileMode
{
    /// <summary>An API key.</summary>
    public const string ApiKey = "api_key";

    /// <summary>The AWS credential chain. OpenClaw 2026.9 and later.</summary>
    public const string AwsSdk = "aws-sdk";

    /// <summary>An OAuth login.</summary>
    public const string OAuth = "oauth";

    /// <summary>A bearer token.</summary>
    public const string Token = "token";
}
