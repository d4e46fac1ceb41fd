namespace OpenClaw.Config;

/// <summary>Where tools run (<c>sandbox.mode</c>). Any other string is taken too.</summary>
public static class SandboxMode
{
    /// <summary>On the host.</summary>
    public const string Off = "off";

    /// <summary>In a sandbox, but for the main session.</summary>
    public const string NonMain = "non-main";

    /// <summary>In a sandbox, always.</summary>
    public const string All = "all";
}
