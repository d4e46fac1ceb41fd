using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>Makes C# names of the world's ids: valid, in Pascal case, each once in its scope, the same for the same input.</summary>
internal sealed class CSharpNames
{
    /// <summary>Names that mean something else where declarations stand: our own types (an <c>Inputs</c> record would hide the enum), and what every record has.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Agent", "AuthOrder", "AuthProfile", "AuthProfileMode", "Capabilities", "Compaction", "CompactionMode", "Compat", "Cost", "CostTier",
        "DataRegion", "DenyTools", "Exposure", "FallbackChain", "Hop", "Hosting", "Inputs", "KeyForm", "LocalOnly", "LocalService", "Model",
        "ModelApi", "ModelRef", "ModelsMode", "OpenClaw", "OpenClawConfig", "Provider", "ProviderAuth", "QuantizationScheme", "RawJson",
        "RequestHeader", "RequestParameter", "Residency", "Route", "Sandbox", "SandboxMode", "System", "ThinkingFormat",
        "Clone", "Deconstruct", "Descriptor", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "ModelRegistry", "OpenClawJson", "PrintMembers", "ReferenceEquals", "RoutingTable", "ToString",
    };

    private readonly HashSet<string> _used;

    /// <summary>A scope.</summary>
    /// <param name="taken">Names around it that it must not repeat: a nested type may not be named like the type around it.</param>
    public CSharpNames(params string[] taken) => _used = new(taken, StringComparer.Ordinal);

    /// <summary>A name of its own for an id.</summary>
    /// <param name="id">The id (<c>gpt-4.1-mini</c>).</param>
    /// <param name="fallback">What it is called where the id has no letters (<c>Model</c>); also put before a digit.</param>
    public string Name(string id, string fallback)
    {
        var name = Pascal(id);
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_') || Taken.Contains(name))
        {
            name = name.Length > 0 && Taken.Contains(name) ? name + fallback : fallback + name;
        }

        if (Taken.Contains(name))
        {
            name += "Declaration";
        }

        var unique = name;
        for (var i = 2; !_used.Add(unique); i++)
        {
            // A digit at the end would run into the counter: Qwen3 + 2 must not read as Qwen32.
            unique = name + (char.IsDigit(name[name.Length - 1]) ? "_" : string.Empty) + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>An id in Pascal case: words joined, a dot or dash between digits becomes an underscore (<c>claude-3.5</c> → <c>Claude3_5</c>).</summary>
    internal static string Pascal(string id)
    {
        var text = new StringBuilder(id.Length);
        var start = true;
        foreach (var c in Normalized(id))
        {
            if (!char.IsLetterOrDigit(c) || !IsIdentifierPart(c))
            {
                start = true;
                continue;
            }

            if (start && text.Length > 0 && char.IsDigit(c) && char.IsDigit(text[text.Length - 1]))
            {
                text.Append('_');
            }

            text.Append(start ? char.ToUpperInvariant(c) : c);
            start = false;
        }

        return text.ToString();
    }

    // C# compares identifiers in form C; half a surrogate pair can't be normalized.
    private static string Normalized(string id)
    {
        try
        {
            return id.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return new string(id.Where(c => c < 128).ToArray());
        }
    }

    private static bool IsIdentifierPart(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
}
