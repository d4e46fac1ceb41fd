using System.CommandLine;
using System.Text;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Explaining;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Explaining;
using Spectre.Console;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>explain</c>: what is known of a model id, and why.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var models = new Argument<string[]>("model") { Description = "Model ids: provider/model, an Ollama tag, a GGUF file name …", Arity = ArgumentArity.ZeroOrMore };
        CommonOptions.RefuseUnknownOptions(models);
        var stdin = new Option<bool>("--stdin") { Description = "Read ids from standard input, one a line." };
        var format = CommonOptions.Choice("--format", "text, or jsonl: one JSON object a line, in input order, null for unknown.", "text", "text", "jsonl");
        var command = new CliCommand("explain", "Prints what is known of a model id (size, quantization, window, price) and where it is known from.")
        {
            Examples =
            [
                "openclaw-config explain ollama/qwen3:30b-a3b",
                "ollama list | tail -n +2 | cut -d\" \" -f1 | openclaw-config explain --stdin --format jsonl",
            ],
        };
        command.Add(models);
        command.Add(stdin);
        command.Add(format);
        command.SetAction((parsed, cancellation) =>
        {
            var ids = parsed.GetValue(models) ?? [];
            if (ids.Length == 0 && !parsed.GetValue(stdin))
            {
                throw new CliFailure("name at least one model id, or give --stdin. Example: openclaw-config explain ollama/qwen3:30b-a3b");
            }

            var all = parsed.GetValue(stdin) ? ids.Concat(Lines(host.In)) : ids;
            return Task.FromResult(parsed.GetValue(format) == "jsonl"
                ? WriteLines(host, all, cancellation)
                : WritePages(host.CreateConsole(parsed.GetValue(CommonOptions.Color)), all, cancellation));
        });
        return command;
    }

    private static int WriteLines(CliHost host, IEnumerable<string> ids, CancellationToken cancellation)
    {
        foreach (var id in ids)
        {
            cancellation.ThrowIfCancellationRequested();
            ModelLine.Write(host.Out, id);
        }

        return ExitCode.Clean;
    }

    private static int WritePages(IAnsiConsole console, IEnumerable<string> ids, CancellationToken cancellation)
    {
        foreach (var id in ids)
        {
            cancellation.ThrowIfCancellationRequested();
            console.PlainLine(id, "bold");
            var facts = ModelExplanation.Of(id, ModelCatalogue.Default).Facts;
            var width = facts.Max(f => f.Name.Length);
            foreach (var fact in facts)
            {
                console.Plain("  " + fact.Name.PadRight(width + 2), "grey");
                console.Plain(fact.Value);
                console.PlainLine(fact.Source.Length == 0 ? string.Empty : $"  ({fact.Source})", "grey");
            }
        }

        return ExitCode.Clean;
    }

    // A line ends at a line feed only: whoever counts lines by that must get as many answers as there are lines.
    private static IEnumerable<string> Lines(TextReader reader)
    {
        var line = new StringBuilder();
        var buffer = new char[4096];
        var isOpen = false;
        for (int count; (count = reader.Read(buffer, 0, buffer.Length)) > 0;)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(buffer, '\n', start, count - start)) >= 0; start = end + 1)
            {
                yield return Ended(line.Append(buffer, start, end - start));
                isOpen = false;
            }

            line.Append(buffer, start, count - start);
            isOpen |= start < count;
        }

        if (isOpen)
        {
            yield return Ended(line);
        }
    }

    private static string Ended(StringBuilder line)
    {
        var length = line.Length > 0 && line[^1] == '\r' ? line.Length - 1 : line.Length;
        var text = line.ToString(0, length);
        line.Clear();
        return text;
    }
}
