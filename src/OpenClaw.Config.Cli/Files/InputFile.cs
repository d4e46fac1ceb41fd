using System.Text;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson.Includes;

namespace OpenClaw.Config.Cli.Files;

/// <summary>Reads the files that a command is given.</summary>
internal static class InputFile
{
    // Far above any configuration; a wrong argument (a disk image) must not fill the memory.
    private const long MaxBytes = 64 << 20;

    /// <summary>The text of a file; UTF-8, a byte order mark is dropped.</summary>
    /// <exception cref="CliFailure">The file can't be read.</exception>
    public static string ReadText(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new CliFailure($"'{path}' is a folder, a file is needed.");
            }

            return Decode(path, ReadBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CliFailure(failure is FileNotFoundException or DirectoryNotFoundException
                ? $"'{path}' does not exist."
                : $"'{path}' can't be read: {failure.Message}", failure);
        }
    }

    private static ReadOnlySpan<byte> ReadBytes(string path)
    {
        using var file = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = file.Read(buffer)) > 0;)
        {
            // Counted while reading: a device or a pipe has no length.
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaxBytes)
            {
                throw new CliFailure($"'{path}' has more than {MaxBytes >> 20} MB; that is no configuration.");
            }
        }

        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    private static string Decode(string path, ReadOnlySpan<byte> bytes) => bytes switch
    {
        // Windows PowerShell's '>' writes such files, and OpenClaw reads every file as UTF-8.
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => throw new CliFailure($"'{path}' is UTF-16. OpenClaw reads UTF-8 only: save it as UTF-8."),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(bytes),
    };

    /// <summary>A configuration as JSON5, with what it includes.</summary>
    /// <exception cref="CliFailure">The file can't be read, is no JSON5, or includes what it can't.</exception>
    public static Json5Document ReadJson5(string path)
    {
        var document = Json5Document.Parse(ReadText(path));
        try
        {
            return document.Errors.Count == 0 ? IncludedFiles.Whole(document, path) : throw new CliFailure(
                $"'{path}' is no JSON5: line {document.Errors[0].Position.Line}, column {document.Errors[0].Position.Column}: {document.Errors[0].Message}");
        }
        catch (ConfigIncludeException failure)
        {
            throw new CliFailure($"'{path}', {failure.Path}: {failure.Message}.", failure);
        }
    }
}
