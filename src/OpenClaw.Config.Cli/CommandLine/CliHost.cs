using System.Text;
using Spectre.Console;

namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>The world around a command: streams, folder, environment. Tests bring their own.</summary>
internal sealed class CliHost
{
    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where messages about the run go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where input comes from.</summary>
    public required TextReader In { get; init; }

    /// <summary>The folder against which relative paths are read.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Whether a person watches the output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person watches the messages.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Makes clients for <c>drift</c>.</summary>
    public Func<HttpClient> CreateHttpClient { get; init; } = static () => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The host of a real process: UTF-8 without a byte order mark, <c>\n</c> at line ends, so that files and pipes get the same bytes everywhere.</summary>
    public static CliHost ForProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliHost
        {
            // Console.Out flushes each write; results can be large.
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n", AutoFlush = false },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            In = new StreamReader(Console.OpenStandardInput(), utf8),
            WorkingDirectory = Directory.GetCurrentDirectory(),
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 120 : Math.Max(40, Console.WindowWidth),
        };
    }

    /// <summary>A path as the user meant it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A console over the results' stream: colours on a terminal, plain text in a pipe or with <c>NO_COLOR</c>.</summary>
    /// <param name="color">The value of <c>--color</c>.</param>
    public IAnsiConsole CreateConsole(ColorChoice color) => Styled(Out, IsOutputTerminal, color);

    private IAnsiConsole Styled(TextWriter writer, bool isTerminal, ColorChoice color)
    {
        var colours = color switch
        {
            ColorChoice.Always => true,
            ColorChoice.Never => false,
            _ => isTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")),
        };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // A pipe has no width: nothing is wrapped or cut.
        console.Profile.Width = isTerminal ? Width : 100_000;
        return console;
    }
}
