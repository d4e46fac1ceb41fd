namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Places of a configuration that have more than one way to say the same.</summary>
internal enum Place
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary><c>agents.defaults.model</c>, <c>imageModel</c>, <c>pdfModel</c>, <c>utilityModel</c>.</summary>
    DefaultModel,

    /// <summary>The <c>model</c> of an agent.</summary>
    AgentModel,

    /// <summary>The <c>default</c> mark of an agent.</summary>
    AgentDefault,

    /// <summary><c>agents.defaults.models</c>, whose order is the picker's.</summary>
    PickerModels,

    /// <summary>The rows of a provider.</summary>
    Rows,

    /// <summary><c>agents.list</c>.</summary>
    Roster,
}
