using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>
/// Turns an <c>openclaw.json</c> into declarations that write the same configuration again. What attributes say becomes attributes,
/// what else stands in our sections becomes <c>[RawJson]</c>, other sections stay in a base file, keys become variables.
/// </summary>
public static class OpenClawJsonImporter
{
    /// <summary>Imports a configuration. Never throws on odd content: what is not understood is carried as it stands.</summary>
    /// <param name="document">The whole configuration.</param>
    /// <param name="options">How.</param>
    public static ImportedConfiguration Import(JsonObject document, ImportOptions options)
    {
        var variables = new SecretVariables();
        var whole = new SecretScrub(variables, options.Catalogue).Clean(document);
        var draft = new ImportDraft(options);
        ProviderSection.Read(draft, whole);
        DefaultsSection.Read(draft, whole);
        AgentSection.Read(draft, whole);
        AuthSection.Read(draft, whole);

        var rest = JsonRemoval.Without(whole, draft.Taken);
        var graph = draft.ToGraph();
        if (options.BaseFile is { } file && !rest.Members.IsEmpty)
        {
            graph = graph with { Roots = [draft.Root with { Base = file }] };
        }

        var imported = new ImportedConfiguration
        {
            Graph = graph,
            Rest = rest,
            Whole = whole,
            Taken = draft.Taken.ToEquatableArray(),
            Secrets = variables.Moved.ToEquatableArray(),
            Notes = draft.Notes.Distinct().ToEquatableArray(),
        };
        imported = ImportRepair.Apply(imported, options);
        return options.BaseFile is null ? WithRestOnRoot(imported) : imported;
    }

    // Without a base file the root itself carries the other sections.
    private static ImportedConfiguration WithRestOnRoot(ImportedConfiguration imported)
    {
        var root = imported.Graph.Roots[0];
        var raw = RestPaths(imported.Rest, []).Select(p => new RawJsonSetting(PathText.Of(p.Path), Json5Literal.Write(p.Value)));
        return imported with
        {
            Graph = imported.Graph with { Roots = [root with { RawJson = root.RawJson.Concat(raw).ToEquatableArray() }] },
        };
    }

    // Sections that are partly ours are cut below, so that a raw value never replaces what attributes say.
    private static IEnumerable<(string[] Path, JsonValue Value)> RestPaths(JsonObject rest, string[] above)
    {
        foreach (var member in rest.Members)
        {
            string[] path = [.. above, member.Name];
            var isShared = string.Join(".", path) is "agents" or "agents.defaults" or "agents.defaults.experimental" or "agents.defaults.sandbox"
                or "agents.defaults.compaction" or "agents.defaults.modelPolicy" or "agents.defaults.heartbeat" or "agents.defaults.systemAgent"
                or "models" or "models.providers" or "auth" or "auth.profiles" or "auth.order" or "tools";
            if (isShared && member.Value is JsonObject { Members.IsEmpty: false } inner)
            {
                foreach (var found in RestPaths(inner, path))
                {
                    yield return found;
                }
            }
            else
            {
                yield return (path, member.Value);
            }
        }
    }
}
