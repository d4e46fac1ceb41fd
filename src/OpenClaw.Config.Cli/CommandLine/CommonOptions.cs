using System.CommandLine;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Cli.CommandLine;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>Colours.</summary>
    public static Option<ColorChoice> Color { get; } = new("--color")
    {
        Description = "Colours: auto (on a terminal, unless NO_COLOR is set), always, never.",
        DefaultValueFactory = _ => ColorChoice.Auto,
        Recursive = true,
        HelpName = "auto|always|never",
    };

    /// <summary><c>--release</c>.</summary>
    /// <param name="description">What it does and what holds without it.</param>
    public static Option<string?> Release(string description = "The OpenClaw release to judge by. Default: the one that the file names, else the newest.")
    {
        var option = new Option<string?>("--release")
        {
            Description = description,
            HelpName = string.Join('|', ReleaseProfile.All.Select(r => r.Name)),
        };
        option.CompletionSources.Add([.. ReleaseProfile.All.Select(r => r.Name)]);
        return option;
    }

    /// <summary>The release that a text names; null for none.</summary>
    /// <exception cref="CliFailure">A release that nobody knows.</exception>
    public static ReleaseProfile? FindRelease(string? text) => text is null ? null
        : ReleaseProfile.Find(text) ?? throw new CliFailure(
            $"no release '{text}' is known. Known: {string.Join(", ", ReleaseProfile.All.Select(r => r.Name))}.");

    /// <summary>An argument that takes any number of words would take a mistyped option for one.</summary>
    public static void RefuseUnknownOptions(Argument argument) => argument.Validators.Add(result =>
    {
        var words = result.Tokens.Select(t => t.Value).Where(w => w.StartsWith('-') && w.Length > 1);
        if (words.FirstOrDefault() is { } word)
        {
            result.AddError($"Unrecognized option '{word}'.");
        }
    });

    /// <summary>A choice of words; anything else is refused with the list.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">What it does.</param>
    /// <param name="fallback">The value where it is not given.</param>
    /// <param name="words">The words.</param>
    public static Option<string> Choice(string name, string description, string fallback, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => fallback };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
