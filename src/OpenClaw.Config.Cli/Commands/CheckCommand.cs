using System.CommandLine;
using OpenClaw.Config.Cli.Checking;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>check</c>: all rules on files, folders and assemblies.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, folders, globs ('**/openclaw.json'), assemblies or projects. The working folder where none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        CommonOptions.RefuseUnknownOptions(paths);
        var release = CommonOptions.Release();
        var format = CommonOptions.Choice("--format", "text, json, or sarif (2.1.0).", "text", "text", "json", "sarif");
        var failOn = CommonOptions.Choice("--fail-on", "The severity from which on the exit code is 1.", "error", [.. Severities.Words, "never"]);
        var least = CommonOptions.Choice("--least", "The least severity that is shown; what fails the run is always shown.", "info", Severities.Words);
        var strict = new Option<bool>("--strict") { Description = "Also the rules of the strict preset." };
        var set = new Option<string[]>("--set")
        {
            Description = "A threshold, as in .editorconfig: context_block_tokens=16000. Wins over .editorconfig.",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "name=value",
        };
        set.CompletionSources.Add([.. RuleOptions.All.Select(o => o.Name + "=")]);
        var models = new Option<string[]>("--models") { HelpName = "file", Description = "A *.openclaw-models.json with providers and models of your own." };
        var fix = new Option<bool>("--fix")
        {
            Description = "Mends the files in place first, comments and order kept, where only one thing can be meant; tells what it did and what is left to you.",
        };
        var command = new CliCommand(
            "check",
            "Checks configurations against all rules. Exit code 0: clean, 1: findings at or above --fail-on, 2: wrong use or unreadable input.")
        {
            Examples =
            [
                "openclaw-config check ~/.openclaw/openclaw.json",
                "openclaw-config check config/ --fail-on warning",
                "openclaw-config check \"**/openclaw*.json\" --format sarif > findings.sarif",
                "openclaw-config check openclaw.json --set context_warn_tokens=24000 --fix",
            ],
        };
        command.Add(paths);
        command.Add(release);
        command.Add(format);
        command.Add(failOn);
        command.Add(least);
        command.Add(strict);
        command.Add(set);
        command.Add(models);
        command.Add(fix);
        command.SetAction((parsed, cancellation) =>
        {
            var color = parsed.GetValue(CommonOptions.Color);
            var isText = parsed.GetValue(format) == "text";
            var fail = parsed.GetRequiredValue(failOn) is not "never" and var word ? Severities.Of(word) : (RuleSeverity?)null;
            var shown = Severities.Of(parsed.GetRequiredValue(least));
            var options = new CheckOptions
            {
                Release = CommonOptions.FindRelease(parsed.GetValue(release)),
                IsStrict = parsed.GetValue(strict),
                WithExcerpts = isText && TextReport.WantsExcerpts(host, color),
                Thresholds = Thresholds(parsed.GetValue(set) ?? []),
                Catalogue = Catalogue(host, parsed.GetValue(models) ?? []),
                // Nobody understands an exit code 1 without a finding.
                Least = fail < shown ? fail.Value : shown,
            };
            ICheckReport report = parsed.GetValue(format) switch
            {
                "json" => new JsonReport(host.Out),
                "sarif" => new SarifReport(host.Out),
                _ => new TextReport(host, color),
            };
            var inputs = CheckInputs.Find(parsed.GetValue(paths) ?? [], host);
            if (parsed.GetValue(fix))
            {
                new FixRun(host, options).Run(inputs, cancellation);
            }

            return new CheckRun(host, options, report).RunAsync(inputs, fail, cancellation);
        });
        return command;
    }

    private static Dictionary<string, string> Thresholds(string[] words)
    {
        var thresholds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? word : word[..equals].Trim();
            var option = RuleOptions.All.FirstOrDefault(o => o.Name == name)
                ?? throw new CliFailure($"no threshold '{name}' is known. Known: {string.Join(", ", RuleOptions.All.Select(o => o.Name))}.");
            var value = equals < 0 ? string.Empty : word[(equals + 1)..].Trim();
            thresholds[name] = option.TryRead(value, out _) ? value : throw new CliFailure($"--set {name}: '{value}' is no value for it. {option.Documentation}");
        }

        return thresholds;
    }

    private static ModelCatalogue Catalogue(CliHost host, string[] files)
    {
        var catalogue = ModelCatalogue.Default;
        foreach (var file in files)
        {
            var overrides = CatalogueFile.Parse(Path.GetFileName(file), InputFile.ReadText(host.FullPath(file)));
            foreach (var problem in overrides.Problems)
            {
                host.Error.WriteLine($"{file}({problem.Line},{problem.Column}): warning OCC0007: {problem.Message}");
            }

            catalogue = catalogue.With(overrides);
        }

        return catalogue;
    }
}
