namespace OpenClaw.Config.Core.Graph;

/// <summary>How a model came into the graph.</summary>
public enum ModelOrigin
{
    /// <summary>C#: a <c>[Model]</c> record. JSON: a row of <c>models.providers.&lt;id&gt;.models[]</c>.</summary>
    Declared = 0,

    /// <summary>JSON: only a key of <c>agents.defaults.models</c>.</summary>
    Entry = 1,

    /// <summary>JSON: only a reference names it.</summary>
    Mentioned = 2,
}
