namespace OpenClaw.Config.Cli.Drift;

/// <summary>A difference between what is declared and what is served.</summary>
/// <param name="Reference">The model, <c>provider/model</c>.</param>
/// <param name="Aspect"><c>id</c>, <c>context window</c>, <c>tools</c>, <c>images</c>.</param>
/// <param name="Declared">What is declared.</param>
/// <param name="Served">What the server says.</param>
/// <param name="Source">Which address said it.</param>
internal sealed record DriftFinding(string Reference, string Aspect, string Declared, string Served, string Source)
{
    /// <summary>The served window, where that is what differs.</summary>
    public double? Window { get; init; }

    /// <summary>The node of the model.</summary>
    public Core.Graph.NodeId Model { get; init; }
}
