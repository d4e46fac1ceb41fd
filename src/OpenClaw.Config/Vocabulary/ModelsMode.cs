namespace OpenClaw.Config;

/// <summary>Whether OpenClaw's own models stay beside the declared ones (<c>models.mode</c>).</summary>
public enum ModelsMode
{
    /// <summary>They stay; hosted fallbacks remain available.</summary>
    Merge = 0,

    /// <summary>Only what is declared here; no discovery, no bundled models.</summary>
    Replace = 1,
}
