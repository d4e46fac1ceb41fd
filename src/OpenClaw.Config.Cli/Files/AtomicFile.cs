using System.Text;
using OpenClaw.Config.Cli.CommandLine;

namespace OpenClaw.Config.Cli.Files;

/// <summary>Writes files whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes a text as UTF-8 without a byte order mark: to a temporary neighbour first, then in one step over the target.
    /// A file that stands there keeps its permissions.
    /// </summary>
    /// <param name="path">The target.</param>
    /// <param name="text">The content.</param>
    /// <param name="like">For a new file: the file whose permissions it takes; null for the usual ones.</param>
    public static void Write(string path, string text, string? like = null)
    {
        // A link stays a link: what it points to is written.
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var temporary = target + "." + Guid.NewGuid().ToString("N")[..8] + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, Options(target, like)))
            using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                writer.Write(text);
                writer.Flush();
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new CliFailure($"'{path}' can't be written: {failure.Message} Nothing was changed.", failure);
        }
    }

    /// <summary>Writes a changed text over a file, which keeps its byte order mark if it has one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its new content, without a mark.</param>
    public static void Rewrite(string path, string text) => Write(path, HasMark(path) ? '\uFEFF' + text : text);

    private static bool HasMark(string path)
    {
        using var stream = File.OpenRead(path);
        return stream.ReadByte() == 0xEF && stream.ReadByte() == 0xBB && stream.ReadByte() == 0xBF;
    }

    private static FileStreamOptions Options(string target, string? like)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        var model = File.Exists(target) ? target : like;
        if (!OperatingSystem.IsWindows() && model is not null)
        {
            options.UnixCreateMode = File.GetUnixFileMode(model);
        }

        return options;
    }
}
