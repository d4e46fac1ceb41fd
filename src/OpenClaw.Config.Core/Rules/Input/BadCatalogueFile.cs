using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0007: A catalogue file of the project cannot be read.</summary>
public sealed class BadCatalogueFile : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC0007",
        Name = nameof(BadCatalogueFile),
        Title = "A catalogue file of the project cannot be read",
        Description = "What a *.openclaw-models.json says about models is then not known to any rule.",
        Severity = RuleSeverity.Warning,
    };

    /// <summary>A finding about a file: the front end, which has the position, makes it.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="problem">What could not be used.</param>
    public Finding Of(string file, Catalogue.CatalogueProblem problem) => Report(default, Slot.Name,
        $"{Text.Short(file)} ({Text.Plain(problem.Line)},{Text.Plain(problem.Column)}): {Text.Short(problem.Message, 300)} No rule knows what it says there; the rest of the file counts.");
}
