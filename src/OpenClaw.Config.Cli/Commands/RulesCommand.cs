using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var words = new Argument<string[]>("rule") { Description = "Ids, names or families (OCC2001, SmallModel, Context). All where none is given.", Arity = ArgumentArity.ZeroOrMore, HelpName = "rule" };
        CommonOptions.RefuseUnknownOptions(words);
        words.CompletionSources.Add([.. RuleCatalog.All.Select(r => r.Descriptor.Id)]);
        var format = CommonOptions.Choice("--format", "text or json.", "text", "text", "json");
        var command = new CliCommand("rules", "Lists the rules: id, severity, what they find, where they run.")
        {
            Examples =
            [
                "openclaw-config rules",
                "openclaw-config rules OCC2001",
                "openclaw-config rules Context --format json",
            ],
        };
        command.Add(words);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var chosen = Choose(parsed.GetValue(words) ?? []);
            if (parsed.GetValue(format) == "json")
            {
                WriteJson(host, chosen);
            }
            else
            {
                WriteText(host, parsed.GetValue(CommonOptions.Color), chosen);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static List<RuleDescriptor> Choose(string[] words)
    {
        var all = RuleCatalog.All.Select(r => r.Descriptor).ToList();
        var unknown = words.FirstOrDefault(w => !all.Exists(r => Matches(r, w)));
        return unknown is not null
            ? throw new CliFailure($"no rule or family '{unknown}' is known. 'openclaw-config rules' lists all.")
            : words.Length == 0 ? all : all.FindAll(r => words.Any(w => Matches(r, w)));
    }

    private static bool Matches(RuleDescriptor rule, string word) =>
        new[] { rule.Id, rule.Name, rule.Category }.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static void WriteText(CliHost host, ColorChoice color, List<RuleDescriptor> rules)
    {
        var console = host.CreateConsole(color);
        var width = rules.Max(r => r.Name.Length);
        var isDetailed = rules.Count <= 3;
        foreach (var rule in rules)
        {
            console.Plain(rule.Id + "  ", "bold");
            console.Plain(Severities.Word(rule.Severity).PadRight(9), Severities.Style(rule.Severity));
            console.Plain(rule.Name.PadRight(width + 2));
            console.PlainLine(rule.Title + (rule.IsStrict ? " (strict preset only)" : string.Empty), "grey");
            if (isDetailed)
            {
                console.PlainLine($"    {rule.Description}\n    {rule.HelpLink}");
            }
        }
    }

    private static void WriteJson(CliHost host, List<RuleDescriptor> rules) => JsonOutput.WriteDocument(host.Out, json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", Severities.Word(rule.Severity));
            json.WriteString("category", rule.Category);
            json.WriteString("title", rule.Title);
            json.WriteString("description", rule.Description);
            json.WriteBoolean("strict", rule.IsStrict);
            json.WriteBoolean("fix", rule.HasFix);
            json.WriteBoolean("csharp", rule.InCSharp);
            json.WriteBoolean("json", rule.InJson);
            json.WriteString("help", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
