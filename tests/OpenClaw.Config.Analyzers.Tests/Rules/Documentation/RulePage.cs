using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Documentation;

/// <summary>
/// A page of <c>docs/rules</c>. Text and examples are written by hand; head and settings are made from the rule, the examples are run by the tests.
/// </summary>
internal sealed partial class RulePage(string id, string text)
{
    public string Text => text;

    public static string PathOf(string id) => Path.Combine(Repository.Pages, id + ".md");

    public static RulePage Read(string id) => new(id, File.ReadAllText(PathOf(id)));

    /// <summary>The examples of one language below one heading.</summary>
    public IReadOnlyList<string> Examples(string heading, string language)
        => [.. Block().Matches(Section(heading)).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value)];

    /// <summary>The page as the rule wants it: generated parts renewed, the rest as it is.</summary>
    public string Renewed()
    {
        var rule = RuleCatalog.Find(id)!.Descriptor;
        var page = Replace(text, "head", Head(rule));
        page = Replace(page, "settings", Settings(rule));
        return TitleLine().Replace(page, $"# {rule.Id}: {rule.Title}", 1);
    }

    private static string Head(RuleDescriptor rule)
    {
        var where = (rule.InCSharp, rule.InJson) switch
        {
            (true, true) => "C# declarations, openclaw.json",
            (true, false) => "C# declarations",
            (false, false) => "the build",
            _ => "openclaw.json",
        };
        var severity = RuleTables.Severity(rule) + (rule.IsStrict ? ", shown with the strict preset only" : string.Empty);
        return $"""
            | name | family | severity | where | code fix |
            |---|---|---|---|---|
            | {rule.Name} | {rule.Category} | {severity} | {where} | {(rule.HasFix ? "yes" : "no")} |
            """;
    }

    private static string Settings(RuleDescriptor rule)
    {
        var options = RuleTables.OptionsOf(rule.Id);
        var thresholds = options.Count == 0
            ? string.Empty
            : "| key of `.editorconfig` | default | unit | meaning |\n|---|---|---|---|\n"
                + string.Join("\n", options.Select(o => $"| `{o.Key}` | {RuleTables.Number(o.Default)} | {o.Unit} | {o.Documentation} |")) + "\n\n";
        return $"""
            ## Settings

            {thresholds}{Severity(rule)}

            {string.Join("\n\n", Ways(rule))}
            """.TrimEnd();
    }

    private static string Severity(RuleDescriptor rule) => rule is { InCSharp: false, InJson: false }
        ? $"""
            ```xml
            <NoWarn>$(NoWarn);{rule.Id}</NoWarn>
            ```
            """
        : $"""
            ```ini
            {(rule.InCSharp ? "[*.cs]" : "is_global = true")}
            dotnet_diagnostic.{rule.Id}.severity = none    # or suggestion, warning, error
            ```
            """;

    // Where a severity is set for a file, and how a single place is passed over.
    private static IEnumerable<string> Ways(RuleDescriptor rule)
    {
        if (rule.InJson)
        {
            yield return $"For an `openclaw.json` of a project {(rule.InCSharp ? "the severity" : "it")} stands in a `.globalconfig` (the compiler asks no section of an `.editorconfig` about files\n"
                + "that are no source), for `openclaw-config check` below `[*.json]` in an `.editorconfig`.";
        }

        if (rule.InCSharp)
        {
            yield return $"""
                A single place is passed over with `#pragma warning disable {rule.Id}` or, with the reason beside it, with
                `[SuppressMessage("OpenClaw.{rule.Category}", "{rule.Id}", Justification = "…")]`.
                """;
        }
    }

    private static string Replace(string page, string part, string content)
        => new Regex($"<!-- {part} -->.*?<!-- /{part} -->", RegexOptions.Singleline).Replace(page, $"<!-- {part} -->\n{content}\n<!-- /{part} -->".Replace("$", "$$", StringComparison.Ordinal), 1);

    private string Section(string heading)
    {
        var start = text.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return string.Empty;
        }

        var end = text.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }

    [GeneratedRegex("```(?<language>[a-z0-9]+)\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^# .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
