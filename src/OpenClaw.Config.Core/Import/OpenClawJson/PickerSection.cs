using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports what <c>agents.defaults.models</c> says by its keys alone: which models the picker has, and in which order.</summary>
internal static class PickerSection
{
    /// <summary>The configuration with the picker's models on its root; null where a key is no declaration, so that the map stays as it is.</summary>
    public static ImportedConfiguration? Read(ImportedConfiguration imported)
    {
        if (JsonPath.Of("agents", "defaults", "models").Find(imported.Whole) is not JsonObject { Members.IsEmpty: false } entries)
        {
            return null;
        }

        var references = entries.Members.Select(m => Reference(imported.Graph, m.Name)).ToArray();
        return references.Contains(null)
            ? null
            : imported with
            {
                Graph = imported.Graph with { Roots = [imported.Graph.Roots[0] with { Models = references.OfType<NodeReference>().ToEquatableArray() }] },
            };
    }

    private static NodeReference? Reference(ConfigGraph graph, string key)
    {
        if (key.EndsWith("/*", StringComparison.Ordinal))
        {
            return graph.Providers.FirstOrDefault(p => p.CanonicalId + "/*" == key) is { } provider
                ? new NodeReference { Written = provider.Id.Value, Target = provider.Id, Kind = NodeKind.Provider }
                : null;
        }

        return graph.Models.FirstOrDefault(m => m.Reference == key) is { } model
            ? new NodeReference { Written = model.Id.Value, Target = model.Id, Kind = NodeKind.Model }
            : null;
    }
}
