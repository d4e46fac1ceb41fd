namespace OpenClaw.Config.Core.Declarations;

/// <summary>What kind of type carries the attributes.</summary>
public enum DeclarationForm
{
    /// <summary>A record class: what the language wants.</summary>
    RecordClass = 0,

    /// <summary>A plain class.</summary>
    Class = 1,

    /// <summary>A record struct.</summary>
    RecordStruct = 2,

    /// <summary>A plain struct.</summary>
    Struct = 3,

    /// <summary>An interface.</summary>
    Interface = 4,

    /// <summary>Something else.</summary>
    Other = 5,
}
