using System.Globalization;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>One line of <c>families.txt</c>.</summary>
internal sealed class FamilyRow
{
    /// <summary>The family's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The size to take when the identifier states none; total 0 if there is no such size.</summary>
    public ParameterCount Size { get; init; }

    /// <summary>The size of Ollama's default tag; total 0 if unknown.</summary>
    public ParameterCount Ollama { get; init; }

    /// <summary>The sizes that the family comes in.</summary>
    public ParameterCount[] Known { get; init; } = [];

    /// <summary>The scheme at which the weights were trained, or null.</summary>
    public string? NativeScheme { get; init; }

    /// <summary>Whether it comes in sizes of some million parameters.</summary>
    public bool IsTiny { get; init; }

    /// <summary>Whether it takes images.</summary>
    public bool IsVision { get; init; }

    /// <summary>Whether it is made for code.</summary>
    public bool IsCoder { get; init; }

    /// <summary>Whether two sizes in its names are the active and the total one.</summary>
    public bool IsMixture { get; init; }

    /// <summary>Whether its maker serves something of the family's plain name that may be another model than Ollama's default tag.</summary>
    public bool IsHostedAlias { get; init; }

    /// <summary>Whether the name is also an everyday word or a first name, so that it stands for the model only where little else is said.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether Ollama writes it with a hyphen before the version ("olmo-3"), as it does with few.</summary>
    public bool IsHyphened { get; init; }

    /// <summary>Whether the plain name means something else at a host: another published size, or nobody knows what.</summary>
    public bool IsHostedToo => IsHostedAlias || (Size.Total > 0 && Size.Total != Ollama.Total);

    /// <summary>Reads a line of <c>families.txt</c>.</summary>
    public static FamilyRow Read(NameTable table, int line)
    {
        var flags = table.Column(line, 5);
        return new()
        {
            Name = table.Column(line, 1),
            Size = ReadCount(table.Column(line, 2)),
            Ollama = ReadCount(table.Column(line, 3)),
            Known = ReadCounts(table.Column(line, 4)),
            NativeScheme = ReadNative(flags),
            IsTiny = HasFlag(flags, "tiny"),
            IsVision = HasFlag(flags, "vision"),
            IsCoder = HasFlag(flags, "coder"),
            IsMixture = HasFlag(flags, "moe"),
            IsHostedAlias = HasFlag(flags, "hosted"),
            IsWord = HasFlag(flags, "word"),
            IsHyphened = HasFlag(flags, "hyphen"),
        };
    }

    /// <summary>Whether a size is one that the family comes in.</summary>
    public bool HasSize(double size)
    {
        foreach (var known in Known)
        {
            if (Math.Abs(known.Total - size) < 1e-6)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The active size that goes with a stated total, or 0.</summary>
    /// <param name="total">The stated total.</param>
    /// <param name="isPruned">Whether experts were taken out: as many as before work on a token.</param>
    public double ActiveFor(double total, bool isPruned)
    {
        foreach (var known in Known)
        {
            if (known.IsTotal(total))
            {
                return known.Active;
            }
        }

        return Size.Total > 0 && (Size.IsTotal(total) || (isPruned && total < Size.Total)) ? Size.Active : 0;
    }

    /// <summary>The total of the mixture whose active size is the stated one, or 0.</summary>
    public double TotalForActive(double active)
    {
        if (Size.Active > 0 && Size.Active == active)
        {
            return Size.Total;
        }

        foreach (var known in Known)
        {
            if (known.Active > 0 && known.Active == active)
            {
                return known.Total;
            }
        }

        return 0;
    }

    private static bool HasFlag(string flags, string flag) => flags.IndexOf(flag, StringComparison.Ordinal) >= 0;

    private static string? ReadNative(string flags)
    {
        const string Key = "native=";
        var at = flags.IndexOf(Key, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var end = flags.IndexOf(' ', at);
        return flags.Substring(at + Key.Length, (end < 0 ? flags.Length : end) - at - Key.Length);
    }

    private static ParameterCount[] ReadCounts(string text) => text.Length == 0 ? [] : Array.ConvertAll(text.Split(' '), ReadCount);

    private static ParameterCount ReadCount(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        var slash = text.IndexOf('/');
        return slash < 0
            ? new(ReadNumber(text), 0)
            : new(ReadNumber(text.Substring(0, slash)), ReadNumber(text.Substring(slash + 1)));
    }

    private static double ReadNumber(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
