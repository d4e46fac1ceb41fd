namespace OpenClaw.Config;

/// <summary>Where data goes. Any other string is taken too.</summary>
public static class DataRegion
{
    /// <summary>The United States.</summary>
    public const string UnitedStates = "us";

    /// <summary>The European Union.</summary>
    public const string EuropeanUnion = "eu";

    /// <summary>Mainland China.</summary>
    public const string China = "cn";

    /// <summary>The provider's international endpoint.</summary>
    public const string Global = "global";
}
