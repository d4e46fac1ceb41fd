using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson.Includes;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Releases.Schema;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>validate</c>: what a release's own <c>config validate</c> says of a file's shape.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("file") { Description = "An openclaw.json." };
        var release = CommonOptions.Release();
        var format = CommonOptions.Choice("--format", "text or json.", "text", "text", "json");
        var command = new CliCommand(
            "validate",
            "Tells whether a release of OpenClaw accepts the file, as its own 'config validate' does: the same paths, exit code 0 or 1.")
        {
            Examples =
            [
                "openclaw-config validate openclaw.json",
                "openclaw-config validate openclaw.json --release 2026.4.24 --format json",
            ],
        };
        command.Add(file);
        command.Add(release);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var asked = CommonOptions.FindRelease(parsed.GetValue(release));
            var isJson = parsed.GetValue(format) == "json";
            string text;
            try
            {
                text = InputFile.ReadText(host.FullPath(name));
            }
            catch (CliFailure failure) when (isJson)
            {
                WriteUnreadable(host, name, failure.Message);
                throw;
            }

            var document = Json5Document.Parse(text);
            var chosen = asked ?? Importing.SourceRelease.OwnRelease(document.ToJsonValue());
            var issues = document.Errors.Count > 0 ? [Syntax(document)] : Issues(document, host.FullPath(name), chosen);
            if (isJson)
            {
                WriteJson(host, name, chosen, document, issues);
            }
            else
            {
                WriteText(host, name, chosen, document, issues);
            }

            return issues.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static IReadOnlyList<SchemaIssue> Issues(Json5Document document, string path, ReleaseProfile release)
    {
        try
        {
            return release.Validate(IncludedFiles.Whole(document, path).ToJsonValue());
        }
        catch (ConfigIncludeException failure)
        {
            return [new(JsonPath.Root, SchemaIssueKind.WrongForm, failure.Message) { WrittenAt = failure.Path }];
        }
    }

    // The real one stops at the first syntax error and names the root.
    private static SchemaIssue Syntax(Json5Document document)
    {
        var error = document.Errors[0];
        return new(JsonPath.Root, SchemaIssueKind.WrongForm, $"JSON5 parse failed at {error.Position.Line}:{error.Position.Column}: {error.Message}");
    }

    private static void WriteText(CliHost host, string name, ReleaseProfile release, Json5Document document, IReadOnlyList<SchemaIssue> issues)
    {
        if (issues.Count == 0)
        {
            host.Out.WriteLine($"{name}: OpenClaw {release} accepts it.");
            return;
        }

        host.Out.WriteLine($"{name}: OpenClaw {release} refuses it:");
        foreach (var issue in issues)
        {
            var (line, column) = Position(document, issue);
            host.Out.WriteLine(ConsoleText.Safe($"  {line}:{column} {issue.Path}: {issue.Message}"));
        }
    }

    // A script that asked for JSON gets one object, whatever happened.
    private static void WriteUnreadable(CliHost host, string name, string failure) => JsonOutput.WriteDocument(host.Out, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("valid", false);
        json.WriteString("path", name);
        json.WriteStartArray("issues");
        json.WriteEndArray();
        json.WriteString("failure", failure);
        json.WriteEndObject();
    });

    private static void WriteJson(CliHost host, string name, ReleaseProfile release, Json5Document document, IReadOnlyList<SchemaIssue> issues) =>
        JsonOutput.WriteDocument(host.Out, json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("valid", issues.Count == 0);
            json.WriteString("path", name);
            json.WriteString("release", release.Name);
            json.WriteStartArray("issues");
            foreach (var issue in issues)
            {
                var (line, column) = Position(document, issue);
                json.WriteStartObject();
                json.WriteString("path", issue.Path.ToString());
                json.WriteString("message", issue.Message);
                if (issue.Allowed.Count > 0)
                {
                    json.WriteStartArray("allowedValues");
                    foreach (var value in issue.Allowed)
                    {
                        json.WriteStringValue(value);
                    }

                    json.WriteEndArray();
                }

                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    // A missing value has no place of its own: the nearest one around it.
    private static JsonPosition Position(Json5Document document, SchemaIssue issue)
    {
        if (document.Errors.Count > 0)
        {
            return document.Errors[0].Position;
        }

        var path = issue.WrittenAt ?? issue.Path;
        if (issue.Kind == SchemaIssueKind.UnknownKey && issue.Keys.Count > 0 && path.Find(document.Root) is Json5Object holder && holder.Find(issue.Keys[0]) is { } member)
        {
            return document.PositionOf(member.Span.Start);
        }

        while (path.Find(document.Root) is null && path.Segments.Count > 0)
        {
            path = path.Parent;
        }

        return document.PositionOf((path.Find(document.Root) ?? document.Root).Span.Start);
    }
}
