namespace OpenClaw.Config.Core.Graph;

/// <summary>How a provider's key is given.</summary>
public enum KeyKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As text in the configuration.</summary>
    Literal = 1,

    /// <summary>As the name of an environment variable.</summary>
    Variable = 2,

    /// <summary>As a reference to a secret store.</summary>
    SecretRef = 3,
}
