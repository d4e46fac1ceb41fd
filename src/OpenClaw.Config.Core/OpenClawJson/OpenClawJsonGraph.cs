using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>An openclaw.json as a graph.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Sources">Where everything stands in the file.</param>
/// <param name="Release">The release by which the file is judged.</param>
public sealed record OpenClawJsonGraph(ConfigGraph Graph, JsonSourceMap Sources, ReleaseProfile Release);
