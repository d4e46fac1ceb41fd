using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>
/// Reads an openclaw.json into the graph that C# declarations make too, so that every rule runs on both.
/// What has the wrong type is passed over: the schema verdict (<see cref="ReleaseProfile.Validate"/>) tells it.
/// </summary>
public static class OpenClawJsonReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="release">The release to judge by; null takes the one that last wrote the file, else the newest known.</param>
    public static OpenClawJsonGraph Read(Json5Document document, ReleaseProfile? release = null)
    {
        release ??= ReleaseOf(document);
        var sources = new JsonSourceMap(document);
        var root = new JsonCursor(document, document.Root, JsonPath.Root);
        var draft = new GraphDraft(document, sources, release);
        foreach (var (_, provider) in root["models"]["providers"].Members())
        {
            ProviderSection.Read(provider, draft);
        }

        EntrySection.Read(root, draft);
        var node = RootSection.Read(root, draft);
        foreach (var agent in AgentSection.Agents(root))
        {
            AgentSection.Read(agent, root, draft);
        }

        draft.Roots.Add(node with { OtherReferences = draft.OtherReferences.ToEquatableArray() });
        return new(draft.ToGraph(), sources, release);
    }

    /// <summary>The release by which a file is judged when nobody names one: that of <c>meta.lastTouchedVersion</c>, else the newest known.</summary>
    public static ReleaseProfile ReleaseOf(Json5Document document) =>
        ReleaseProfile.NearestTo((document.Root["meta"]?["lastTouchedVersion"]?.ToJsonValue() as JsonString)?.Value) ?? ReleaseProfile.Newest;
}
