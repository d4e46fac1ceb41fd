using System.Text.Json;
using OpenClaw.Config.Cli.Checking;

namespace OpenClaw.Config.Cli.Output;

/// <summary>For programs: one object, <c>files[].path</c> and <c>files[].findings[]</c>, written as it goes.</summary>
internal sealed class JsonReport(TextWriter writer) : ICheckReport
{
    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Begin() => writer.Write("{\"files\":[");

    /// <inheritdoc/>
    public void File(CheckedFile file)
    {
        writer.Write(_isFirst ? "\n" : ",\n");
        _isFirst = false;
        JsonOutput.WriteInline(writer, json =>
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteStartArray("findings");
            foreach (var finding in file.Findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            if (file.Failure is { } failure)
            {
                json.WriteString("failure", failure);
            }

            json.WriteEndObject();
        });
    }

    /// <inheritdoc/>
    public void End(CheckSummary summary)
    {
        writer.Write("\n],\"summary\":");
        JsonOutput.WriteInline(writer, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("files", summary.Files);
            json.WriteNumber("failures", summary.Failures);
            json.WriteNumber("errors", summary.Errors);
            json.WriteNumber("warnings", summary.Warnings);
            json.WriteNumber("infos", summary.Infos);
            json.WriteEndObject();
        });
        writer.Write("}\n");
    }

    private static void Write(Utf8JsonWriter json, CheckFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", Severities.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Start.Line);
        json.WriteNumber("column", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteString("help", finding.Rule.HelpLink);
        json.WriteEndObject();
    }
}
