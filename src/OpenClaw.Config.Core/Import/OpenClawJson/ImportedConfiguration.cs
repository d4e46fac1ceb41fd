using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>What became of a configuration.</summary>
public sealed record ImportedConfiguration
{
    /// <summary>The declarations; node ids are what a <c>typeof</c> says.</summary>
    public required ConfigGraph Graph { get; init; }

    /// <summary>What no declaration carries, keys taken out: the content of the base file.</summary>
    public required JsonObject Rest { get; init; }

    /// <summary>The whole configuration with its keys taken out: what writing the declarations over the rest must mean.</summary>
    public required JsonObject Whole { get; init; }

    /// <summary>The parts of the document that declarations carry.</summary>
    public EquatableArray<JsonPath> Taken { get; init; }

    /// <summary>Keys that stood in the file.</summary>
    public EquatableArray<MovedSecret> Secrets { get; init; }

    /// <summary>What else the author should know, a sentence each.</summary>
    public EquatableArray<string> Notes { get; init; }
}
