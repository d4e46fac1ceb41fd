using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Input;

/// <summary>OCC0001: A configuration file is not JSON5.</summary>
public sealed class Syntax : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC0001",
        Name = nameof(Syntax),
        Title = "A configuration file is not JSON5",
        Description = "OpenClaw does not start with a file that it cannot read.",
        Severity = RuleSeverity.Error,
        InCSharp = false,
    };

    /// <summary>A finding about the text of a file: the front end, which has the position, makes it.</summary>
    /// <param name="message">What was expected, and where.</param>
    public Finding Of(string message) => Report(default, Slot.Name, message + " OpenClaw cannot read the file, and the gateway does not start.");
}
