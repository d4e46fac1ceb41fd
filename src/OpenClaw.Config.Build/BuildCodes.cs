namespace OpenClaw.Config.Build;

/// <summary>The codes of the build's own messages; <c>docs/build.md</c> explains each. Those that a rule has too keep the rule's id.</summary>
public static class BuildCodes
{
    /// <summary>A base file that is not JSON5; the rule of the same id says it of any configuration file.</summary>
    public const string Syntax = "OCC0001";

    /// <summary>Two roots that would write one file.</summary>
    public const string SeveralRoots = "OCC9004";

    /// <summary>The base file is not there.</summary>
    public const string BaseMissing = "OCCB002";

    /// <summary>A file name that no file can have.</summary>
    public const string BadFileName = "OCCB003";

    /// <summary>A file outside of the output folder that this build did not write.</summary>
    public const string ForeignFile = "OCCB004";

    /// <summary>The file can't be read or written.</summary>
    public const string WriteFailed = "OCCB005";

    /// <summary>A root without generated configuration.</summary>
    public const string NothingGenerated = "OCCB006";

    /// <summary>Where a code is explained.</summary>
    public static string HelpLink(string code) => "https://github.com/openclaw-config/openclaw-config/blob/main/docs/" +
        (code.StartsWith("OCCB", StringComparison.Ordinal) ? "build.md#" + code.ToLowerInvariant() : "rules/" + code + ".md");
}
