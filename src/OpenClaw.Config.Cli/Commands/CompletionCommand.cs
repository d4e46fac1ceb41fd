using System.CommandLine;
using OpenClaw.Config.Cli.CommandLine;

namespace OpenClaw.Config.Cli.Commands;

/// <summary><c>completion</c>: a script for the user's shell. It asks the tool itself, so it never goes stale.</summary>
internal static class CompletionCommand
{
    // '[suggest:N]' is System.CommandLine's own directive: N is where the cursor stands in the line behind the tool's name.
    private const string Bash = """
        _openclaw_config() {
          local line="${COMP_LINE#* }" cut=$(( ${#COMP_LINE} - ${COMP_POINT} ))
          local words; words=$(openclaw-config "[suggest:$(( ${#line} - cut ))]" "$line" 2>/dev/null)
          COMPREPLY=( $(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _openclaw_config openclaw-config

        """;

    private const string Zsh = """
        #compdef openclaw-config
        _openclaw_config() {
          local line="${BUFFER#* }"
          local -a words; words=("${(@f)$(openclaw-config "[suggest:${#line}]" "$line" 2>/dev/null)}")
          compadd -a words
          _files
        }
        compdef _openclaw_config openclaw-config

        """;

    private const string Fish = """
        function __openclaw_config
            set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
            openclaw-config "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c openclaw-config -a '(__openclaw_config)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName openclaw-config -ScriptBlock {
            param($word, $ast, $cursor)
            $line = $ast.ToString() -replace '^\S+\s?', ''
            if ($word -eq '' -and -not $line.EndsWith(' ')) { $line += ' ' }
            openclaw-config "[suggest:$($line.Length)]" $line 2>$null | Where-Object { $_ } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The command.</summary>
    public static Command Create(CliHost host)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh.", HelpName = "bash|zsh|fish|pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new CliCommand("completion", "Prints a script that completes commands and options in your shell.")
        {
            Examples =
            [
                "openclaw-config completion bash >> ~/.bashrc",
                "openclaw-config completion zsh > ~/.zfunc/_openclaw-config",
                "openclaw-config completion fish > ~/.config/fish/completions/openclaw-config.fish",
                "openclaw-config completion pwsh >> $PROFILE",
            ],
        };
        command.Add(shell);
        command.SetAction(parsed =>
        {
            host.Out.Write(parsed.GetRequiredValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            });
            return ExitCode.Clean;
        });
        return command;
    }
}
