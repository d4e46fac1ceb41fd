using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>The catalogue's sources, and which of them list a model.</summary>
internal sealed class CatalogueSources
{
    private readonly string[]?[] _names;

    /// <summary>Reads the sources.</summary>
    public CatalogueSources(ByteReader reader)
    {
        All = new CatalogueSource[reader.Varint()];
        for (var i = 0; i < All.Length; i++)
        {
            All[i] = new(reader.Text(), reader.Text(), reader.Text());
        }

        _names = new string[1 << All.Length][];
    }

    /// <summary>The sources.</summary>
    public CatalogueSource[] All { get; }

    /// <summary>The names of the sources in a mask; shared, because few combinations occur.</summary>
    public string[] NamesOf(int mask)
    {
        if (_names[mask] is { } known)
        {
            return known;
        }

        var count = 0;
        for (var i = 0; i < All.Length; i++)
        {
            count += (mask >> i) & 1;
        }

        var names = new string[count];
        for (var i = All.Length - 1; i >= 0; i--)
        {
            if (((mask >> i) & 1) != 0)
            {
                names[--count] = All[i].Name;
            }
        }

        return _names[mask] = names;
    }
}
