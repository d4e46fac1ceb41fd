namespace OpenClaw.Config.Core.Rules;

/// <summary>
/// The keys of <see cref="FindingProperty"/>: what a rule hands to its fix. Each fixable rule's own documentation lists which it gives.
/// A fix never judges anew: what it writes stands here.
/// </summary>
public static class FixKeys
{
    /// <summary>The new value of the argument at the finding's slot, as the language writes it: text without quotes, numbers invariant.</summary>
    public const string Value = "value";

    /// <summary>openclaw.json: the new value as JSON, where its type is what was wrong or where it is missing.</summary>
    public const string Json = "json";

    /// <summary>Several values to choose from, best first, separated by a line feed (<c>\n</c>).</summary>
    public const string Choices = "choices";

    /// <summary>Name of an argument to add or change, in Pascal case, where it is another than the slot's.</summary>
    public const string Argument = "argument";

    /// <summary>The attribute in which <see cref="Argument"/> stands, as <c>AttributeKind</c> names it.</summary>
    public const string Attribute = "attribute";

    /// <summary>The node to change, where it is another than the finding's subject.</summary>
    public const string Node = "node";

    /// <summary>What the fix does, where a rule has several: <c>set</c>, <c>remove</c>, <c>add</c>, <c>reorder</c>.</summary>
    public const string Action = "action";

    /// <summary>A value of <see cref="Action"/>: only the author can know, since what stands there is right elsewhere.</summary>
    public const string Ask = "ask";

    /// <summary>Nodes of hosted models that could be added to a chain, separated by a line feed.</summary>
    public const string HostedModels = "hostedModels";

    /// <summary>Name of an environment variable.</summary>
    public const string Variable = "variable";

    /// <summary>Capabilities, as <c>Capabilities</c> names them, separated by a comma.</summary>
    public const string Capabilities = "capabilities";

    /// <summary>Tools to deny, separated by a comma.</summary>
    public const string Tools = "tools";

    /// <summary>An accessibility or modifier to write: <c>partial</c>, <c>record</c>, <c>internal</c>.</summary>
    public const string Modifier = "modifier";
}
