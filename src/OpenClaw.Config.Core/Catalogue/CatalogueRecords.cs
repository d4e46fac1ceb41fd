using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Reads the catalogue's records of providers; <c>eng/catalogue/build.py</c> writes them in the same order.</summary>
internal static class CatalogueRecords
{
    /// <summary>A provider.</summary>
    /// <param name="reader">Where the record starts.</param>
    /// <param name="flags">Hosting in the lowest two bits, then built in, discovery, aggregator, open.</param>
    public static KnownProvider ReadProvider(ByteReader reader, int flags)
    {
        var id = reader.Text();
        var name = reader.Text();
        var aliases = reader.Texts();
        var api = reader.Text();
        var url = reader.Text();
        var regions = new ProviderRegion[reader.Varint()];
        for (var i = 0; i < regions.Length; i++)
        {
            regions[i] = new(reader.Text(), reader.Text());
        }

        var keys = reader.Texts();
        return new()
        {
            Id = id,
            Name = name,
            Aliases = aliases.ToEquatableArray(),
            Api = api.Length == 0 ? null : api,
            BaseUrl = url.Length == 0 ? null : url,
            Regions = regions.ToEquatableArray(),
            KeyVariables = keys.ToEquatableArray(),
            Hosting = (ProviderHosting)(flags & 3),
            IsBuiltIn = (flags & 4) != 0,
            HasDiscovery = (flags & 8) != 0,
            IsAggregator = (flags & 16) != 0,
            BundledIn = reader.Texts().ToEquatableArray(),
            Sources = [reader.Text()],
        };
    }
}
