using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpenClaw.Config.Cli.CommandLine;

/// <summary><c>--help</c>: the library's own page, in columns that can be read in a pipe too, and examples below it.</summary>
internal sealed class CommandHelp(CliHost host, HelpAction page) : SynchronousCommandLineAction
{
    // A pipe has no width; the library would never wrap there.
    private const int PipeWidth = 120;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in place of the library's action.</summary>
    public static void Install(RootCommand root, CliHost host)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new CommandHelp(host, (HelpAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        page.MaxWidth = host.IsOutputTerminal ? host.Width : PipeWidth;
        var code = page.Invoke(parseResult);
        if (parseResult.CommandResult.Command is CliCommand { Examples: var examples })
        {
            host.Out.WriteLine("Examples:");
            foreach (var example in examples)
            {
                host.Out.WriteLine("  " + example);
            }

            host.Out.WriteLine();
        }

        return code;
    }
}
