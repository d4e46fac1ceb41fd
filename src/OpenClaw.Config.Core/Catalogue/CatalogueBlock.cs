using OpenClaw.Config.Core.Resources;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Some providers' models, unpacked: a column for each property; a model is put together when it is asked for.</summary>
/// <remarks>The columns stand in the order in which <c>eng/catalogue/build.py</c> writes them.</remarks>
internal sealed class CatalogueBlock
{
    private const int PriceKinds = 4;

    private readonly string[] _ids;
    private readonly string[] _names;
    private readonly byte[] _data;
    private readonly int _flags;
    private readonly int[] _context;
    private readonly int[] _contextRange;
    private readonly int[] _output;
    private readonly int[] _outputRange;
    private readonly int[][] _prices = new int[PriceKinds][];
    private readonly int[] _released;
    private readonly int[] _retired;
    private readonly KnownModel?[] _models;

    public CatalogueBlock(byte[] data)
    {
        _data = data;
        var reader = new ByteReader(data, 0);
        var count = reader.Varint();
        _models = new KnownModel?[count];
        _ids = new string[count];
        var previous = "";
        for (var i = 0; i < count; i++)
        {
            var same = reader.Varint();
            var rest = reader.Text();
            previous = same == 0 ? rest : previous.Substring(0, same) + rest;
            _ids[i] = previous;
        }

        _names = new string[count];
        for (var i = 0; i < count; i++)
        {
            _names[i] = reader.Text();
        }

        // Flags, inputs and sources: a byte each.
        _flags = reader.Position;
        reader.Position += 3 * count;
        _context = reader.Varints(count);
        _contextRange = reader.Varints(count);
        _output = reader.Varints(count);
        _outputRange = reader.Varints(count);
        for (var kind = 0; kind < PriceKinds; kind++)
        {
            _prices[kind] = reader.Varints(count);
        }

        _released = reader.Varints(count);
        _retired = reader.Varints(count);
    }

    /// <summary>The id of a row.</summary>
    public string IdAt(int row) => _ids[row];

    /// <summary>Finds an id among a provider's rows, which are in ordinal order.</summary>
    /// <returns>The row, or a negative number.</returns>
    public int Find(string id, int first, int count)
    {
        var low = first;
        var high = first + count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = Compare(_ids[middle], id);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>The model of a row. Two threads may make one at once; they get equal values, and either stays.</summary>
    public KnownModel ModelAt(int row, string provider, CatalogueHead head) => _models[row] ??= Make(row, provider, head);

    // string.CompareOrdinal has to be compiled for the machine at its first use, which takes longer than all else here.
    private static int Compare(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = left[i] - right[i];
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    private KnownModel Make(int row, string provider, CatalogueHead head)
    {
        var flags = _data[_flags + row];
        var name = _names[row];
        return new()
        {
            Provider = provider,
            Id = _ids[row],
            Name = name.Length == 0 ? _ids[row] : name,
            Context = CatalogueCodes.Tokens(_context[row]),
            ContextHighest = CatalogueCodes.Tokens(_context[row] + _contextRange[row]),
            Output = CatalogueCodes.Tokens(_output[row]),
            OutputHighest = CatalogueCodes.Tokens(_output[row] + _outputRange[row]),
            Inputs = (ModelInputs)_data[_flags + _ids.Length + row],
            Tools = CatalogueCodes.Answer(flags),
            Reasoning = CatalogueCodes.Answer(flags >> 2),
            OpenWeights = CatalogueCodes.Answer(flags >> 4),
            IsDeprecated = (flags & 64) != 0,
            MakesNoText = (flags & 128) != 0,
            Price = PriceAt(row, head),
            Released = CatalogueCodes.Date(_released[row]),
            Retired = CatalogueCodes.Date(_retired[row]),
            Sources = new(head.SourcesOf(_data[_flags + (2 * _ids.Length) + row])),
        };
    }

    private ModelPrice? PriceAt(int row, CatalogueHead head)
    {
        var (input, output) = (_prices[0][row], _prices[1][row]);
        var (read, write) = (_prices[2][row], _prices[3][row]);
        return (input | output | read | write) == 0
            ? null
            : new() { Input = head.PriceOf(input), Output = head.PriceOf(output), CacheRead = head.PriceOf(read), CacheWrite = head.PriceOf(write) };
    }
}
