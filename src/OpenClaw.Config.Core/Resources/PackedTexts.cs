using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace OpenClaw.Config.Core.Resources;

/// <summary>Texts inside this assembly, which the build packs (<c>PackTexts</c> in the project file).</summary>
internal static class PackedTexts
{
    private const string Suffix = ".z";

    /// <summary>The names of the texts that begin so, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) => typeof(PackedTexts).GetTypeInfo().Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(n => n.Substring(0, n.Length - Suffix.Length))
        .OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>Unpacks a text.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such text.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(PackedTexts).GetTypeInfo().Assembly.GetManifestResourceStream(name + Suffix)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + name + ".");
        using var unpacked = new DeflateStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
