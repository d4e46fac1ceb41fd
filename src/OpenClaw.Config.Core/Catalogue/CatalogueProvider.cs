namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Where the catalogue holds a provider: its record in the head, and its models in a block.</summary>
internal struct CatalogueProvider
{
    /// <summary>Its id.</summary>
    public string Id;

    /// <summary>Its flags: hosting in the lowest two bits, then built in, discovery, aggregator, open.</summary>
    public int Flags;

    /// <summary>Where its record starts in the head.</summary>
    public int Record;

    /// <summary>The number of the block that holds its models.</summary>
    public int Block;

    /// <summary>Its first model in that block.</summary>
    public int FirstRow;

    /// <summary>How many models it has there.</summary>
    public int Count;
}
