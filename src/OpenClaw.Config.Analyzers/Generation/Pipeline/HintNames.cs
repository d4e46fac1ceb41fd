using System.Globalization;
using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Names of generated files.</summary>
internal static class HintNames
{
    // Leaves room for the folder and for ".g.cs" where file names end at 255 bytes; three bytes a character at the worst.
    private const int Longest = 70;

    /// <summary>The full name of a declaration; a long one is cut and marked.</summary>
    public static string Plain(Declaration declaration)
    {
        var name = (declaration.Namespace.Length == 0 ? string.Empty : declaration.Namespace + ".")
            + string.Concat(declaration.Containers.Select(c => c.Name + "."))
            + declaration.Name;
        return name.Length <= Longest ? name : Marked(name);
    }

    /// <summary>A name with a mark that tells it from others; the same on every machine.</summary>
    public static string Marked(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return (name.Length <= Longest ? name : name.Substring(name.Length - Longest).TrimStart('.')) + "-" + hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
