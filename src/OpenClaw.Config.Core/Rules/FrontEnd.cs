namespace OpenClaw.Config.Core.Rules;

/// <summary>Where a configuration comes from.</summary>
public enum FrontEnd
{
    /// <summary>C# declarations.</summary>
    CSharp = 0,

    /// <summary>An openclaw.json.</summary>
    Json = 1,
}
