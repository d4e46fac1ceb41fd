namespace OpenClaw.Config.Core.Rules;

/// <summary>What a rule is, without its logic.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Its id: <c>OCC</c> and four digits.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Its name, the name of its class and the title of its page.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>One line: what it finds.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Why it matters to OpenClaw and what to do.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The default severity.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>Shown only with the strict preset.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether a code fix comes with it.</summary>
    public bool HasFix { get; init; }

    /// <summary>Whether it runs on C# declarations.</summary>
    public bool InCSharp { get; init; } = true;

    /// <summary>Whether it runs on openclaw.json.</summary>
    public bool InJson { get; init; } = true;

    /// <summary>The family: the thousands of the id.</summary>
    public string Category => Id.Length < 4 ? string.Empty : Id[3] switch
    {
        '0' => "Input",
        '1' => "Structure",
        '2' => "Context",
        '3' => "Resilience",
        '4' => "ModelSafety",
        '5' => "Secrets",
        '6' => "DataBoundaries",
        '7' => "Compatibility",
        '8' => "Cost",
        _ => "Declarations",
    };

    /// <summary>The address of its page.</summary>
    public string HelpLink => "https://github.com/openclaw-config/openclaw-config/blob/main/docs/rules/" + Id + ".md";
}
