using System.Text.RegularExpressions;

namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>Names that people give for C# code.</summary>
internal static partial class CSharpName
{
    /// <summary>The name, if it is one.</summary>
    /// <param name="option">The option that gives it, for the message.</param>
    /// <param name="name">The name.</param>
    /// <param name="allowsDots">Whether it may have several parts.</param>
    /// <exception cref="CliFailure">It is none.</exception>
    public static string Check(string option, string name, bool allowsDots) =>
        name.Split('.') is var parts && (allowsDots || parts.Length == 1) && parts.All(p => Identifier().IsMatch(p))
            ? name
            : throw new CliFailure($"{option} '{name}' is no C# name{(allowsDots ? string.Empty : " of one part")}. Example: {(allowsDots ? "Contoso.Assistant" : "AssistantConfig")}");

    // A capital first letter can't be a keyword.
    [GeneratedRegex(@"^[\p{Lu}_][\p{L}\p{Nd}_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
