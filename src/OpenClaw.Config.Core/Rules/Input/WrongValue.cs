using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0003: A value is not what the release accepts.</summary>
/// <remarks>Gives its fix: Choices, the values that are allowed; Json, the value that was meant; Argument besides, where a key is missing.</remarks>
public sealed class WrongValue : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC0003",
        Name = nameof(WrongValue),
        Title = "A value is not what the release accepts",
        Description = "OpenClaw refuses the whole file for one wrong value, and the gateway does not start.",
        Severity = RuleSeverity.Error,
        HasFix = true,
        InCSharp = false,
    };

    /// <summary>A finding about a value: the front end, which has the position, makes it.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="problem">What the release says of it.</param>
    /// <param name="release">The release that was asked.</param>
    /// <param name="allowed">The values that are allowed; empty where there is no list.</param>
    /// <param name="meant">What a fix would write, as JSON; null where nobody knows.</param>
    /// <param name="missing">The key to add it under; null where a value is there.</param>
    public Finding Of(string path, string problem, string release, IReadOnlyList<string> allowed, string? meant = null, string? missing = null) => Report(default, Slot.Name,
        $"OpenClaw {release} does not accept {(path.Length == 0 ? "the file" : Text.Short(path, 120))}: {Text.Short(problem, 300)}{(allowed.Count > 0 ? $" Allowed: {Text.Short(Text.List(allowed, "or"), 300)}." : string.Empty)} "
        + "It refuses the whole file, and the gateway does not start.",
        new FindingProperty(FixKeys.Choices, string.Join("\n", allowed)),
        new FindingProperty(FixKeys.Json, meant ?? string.Empty),
        new FindingProperty(FixKeys.Argument, missing ?? string.Empty));
}
