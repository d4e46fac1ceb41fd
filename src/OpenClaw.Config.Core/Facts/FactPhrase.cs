namespace OpenClaw.Config.Core.Facts;

/// <summary>The words that tell people where a fact comes from.</summary>
public static class FactPhrase
{
    /// <summary>The words for a source.</summary>
    public static string Of(FactSource source) => source switch
    {
        FactSource.Declared => "declared",
        FactSource.Catalogue => "from the catalogue",
        FactSource.Name => "read from its id",
        _ => "unknown",
    };
}
