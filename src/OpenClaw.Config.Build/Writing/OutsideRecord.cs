using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OpenClaw.Config.Build.Writing;

/// <summary>
/// Remembers, in the project's <c>obj</c> folder, what was written outside of the output folder. A file there that nobody
/// remembers, or that somebody changed since, is never overwritten: it may be the configuration that a running gateway uses.
/// </summary>
public sealed class OutsideRecord(string path)
{
    /// <summary>Whether a file may be written: it does not exist, is already what it should be, or is as we left it.</summary>
    public bool MayWrite(string file, string text)
    {
        if (!File.Exists(file))
        {
            return true;
        }

        var hash = Hash(File.ReadAllBytes(file));
        return hash == Hash(Encoding.UTF8.GetBytes(text)) || Read().Contains(Line(hash, file));
    }

    /// <summary>Remembers a file as it was written.</summary>
    public void Remember(string file, string text)
    {
        var lines = Read().Where(l => !l.EndsWith(" " + file, StringComparison.Ordinal)).Append(Line(Hash(Encoding.UTF8.GetBytes(text)), file));
        WholeFile.Write(path, string.Concat(lines.OrderBy(l => l, StringComparer.Ordinal).Select(l => l + "\n")));
    }

    private static string Line(string hash, string file) => hash + " " + file;

    private static string Hash(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private string[] Read() => File.Exists(path) ? File.ReadAllLines(path) : [];
}
