using System.Text.Json;
using OpenClaw.Config.Cli.Checking;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Cli.Output;

/// <summary>SARIF 2.1.0, which code hosts and editors read; written as it goes.</summary>
internal sealed class SarifReport(TextWriter writer) : ICheckReport
{
    private readonly List<string> _failures = [];
    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Begin()
    {
        writer.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":");
        JsonOutput.WriteInline(writer, Tool);
        writer.Write(",\n\"columnKind\":\"utf16CodeUnits\",\n\"results\":[");
    }

    /// <inheritdoc/>
    public void File(CheckedFile file)
    {
        if (file.Failure is { } failure)
        {
            _failures.Add($"{file.Path}: {failure}");
        }

        foreach (var finding in file.Findings)
        {
            writer.Write(_isFirst ? "\n" : ",\n");
            _isFirst = false;
            JsonOutput.WriteInline(writer, json => Result(json, file.Path, finding));
        }
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        writer.Write("\n],\n\"invocations\":");
        JsonOutput.WriteInline(writer, json =>
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteBoolean("executionSuccessful", _failures.Count == 0);
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var failure in _failures)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                json.WriteStartObject("message");
                json.WriteString("text", failure);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
        writer.Write("\n}]}\n");
    }

    private static void Tool(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("driver");
        json.WriteString("name", "openclaw-config");
        json.WriteString("semanticVersion", CliApplication.Version);
        json.WriteString("informationUri", "https://github.com/openclaw-config/openclaw-config");
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalog.All.Select(r => r.Descriptor))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            Text(json, "shortDescription", rule.Title);
            Text(json, "fullDescription", rule.Description);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteBoolean("enabled", !rule.IsStrict);
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, string path, CheckFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("level", Level(finding.Severity));
        Text(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(path));
        json.WriteEndObject();
        if (finding.Start.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Start.Line);
            json.WriteNumber("startColumn", finding.Start.Column);
            json.WriteNumber("endLine", finding.End.Line);
            json.WriteNumber("endColumn", finding.End.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Length == 0 ? "-" : text);
        json.WriteEndObject();
    }

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "note",
        _ => "none",
    };

    // A relative reference keeps its slashes; a rooted path becomes a file URI.
    private static string Uri(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
}
