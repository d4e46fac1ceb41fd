using Spectre.Console;

namespace OpenClaw.Config.Cli.Output;

/// <summary>Prints text as it is: nothing in it is markup.</summary>
internal static class ConsoleText
{
    /// <summary>Prints a text in a style (<c>bold</c>, <c>red</c>).</summary>
    public static void Plain(this IAnsiConsole console, string text, string style = "") =>
        console.Write(Safe(text), style.Length == 0 ? Style.Plain : Style.Parse(style));

    /// <summary>Prints a text in a style, and ends the line.</summary>
    public static void PlainLine(this IAnsiConsole console, string text = "", string style = "")
    {
        console.Plain(text, style);
        console.Write("\n");
    }

    /// <summary>A text without control characters: a configuration must not steer somebody's terminal.</summary>
    internal static string Safe(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? '\uFFFD' : c)) : text;

    private static bool IsUnsafe(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
