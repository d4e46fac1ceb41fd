using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0006: the compiler is too old for the analyzers.</summary>
public sealed class CompilerTooOld : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC0006",
        Name = nameof(CompilerTooOld),
        Title = "The compiler is too old for the analyzers",
        Description = "Nothing is checked or generated in an SDK before 9.0.300 or a Visual Studio before 17.14. The package says so while "
            + "building.",
        Severity = RuleSeverity.Warning,
        InJson = false,
    };

    /// <summary>The message for a compiler.</summary>
    /// <param name="version">The compiler's version.</param>
    public Finding Of(string version) => Report(default, Slot.Name,
        $"The compiler here is Roslyn {Text.Short(version, 20)}; OpenClaw.Config needs 4.14 (SDK 9.0.300, Visual Studio 17.14). Nothing is checked or generated; update the SDK or the IDE.");
}
