using System.Text;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Json.Syntax;

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

            var length = new FileInfo(path).Length;
            return length > MaxBytes
                ? throw new CliFailure($"'{path}' has {length >> 20} MB; configurations of more than {MaxBytes >> 20} MB are not read.")
                : File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CliFailure(failure is FileNotFoundException or DirectoryNotFoundException
                ? $"'{path}' does not exist."
                : $"'{path}' can't be read: {failure.Message}", failure);
        }
    }

    /// <summary>A file as JSON5.</summary>
    /// <exception cref="CliFailure">The file can't be read, or is no JSON5.</exception>
    public static Json5Document ReadJson5(string path)
    {
        var document = Json5Document.Parse(ReadText(path));
        return document.Errors.Count == 0 ? document : throw new CliFailure(
            $"'{path}' is no JSON5: line {document.Errors[0].Position.Line}, column {document.Errors[0].Position.Column}: {document.Errors[0].Message}");
    }
}
