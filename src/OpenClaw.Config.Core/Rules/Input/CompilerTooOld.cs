namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0006: the compiler is too old for the analyzers. A compiler that cannot load them can run no rule: the package's targets say it while building.</summary>
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
        InCSharp = false,
        InJson = false,
    };
}
