namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>FNV-1a over 64 bits: stable, cheap, wide enough that two texts never meet in practice.</summary>
internal struct TextHash()
{
    private const long Prime = 1_099_511_628_211;

    /// <summary>The hash of everything added so far.</summary>
    public long Value { get; private set; } = unchecked((long)14_695_981_039_346_656_037);

    /// <summary>Adds a text and a separator.</summary>
    public void Add(string? text)
    {
        unchecked
        {
            foreach (var c in text ?? string.Empty)
            {
                Value = (Value ^ c) * Prime;
            }

            Value = (Value ^ 0x1F) * Prime;
        }
    }
}
