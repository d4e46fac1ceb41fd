using System.Globalization;

namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A line of <c>families.txt</c>; most of the lines are never asked for, so the row is read when a pattern is found.</summary>
internal sealed class FamilyLine(string text) : NameLine(text)
{
    private FamilyRow? _row;

    /// <summary>What the line tells.</summary>
    public FamilyRow Row => _row ??= ReadRow();

    /// <inheritdoc/>
    public override string Patterns => Column(0);

    private FamilyRow ReadRow()
    {
        var flags = Column(5);
        return new()
        {
            Name = Column(1),
            Size = ReadCount(Column(2)),
            Ollama = ReadCount(Column(3)),
            Known = ReadCounts(Column(4)),
            NativeScheme = ReadNative(flags),
            IsTiny = HasFlag(flags, "tiny"),
            IsVision = HasFlag(flags, "vision"),
            IsCoder = HasFlag(flags, "coder"),
            IsMixture = HasFlag(flags, "moe"),
            IsHostedAlias = HasFlag(flags, "hosted"),
        };
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
