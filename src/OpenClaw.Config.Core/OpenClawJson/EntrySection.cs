using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads <c>agents.defaults.models</c> (aliases, parameters, pins) and <c>tools.byProvider</c> into the models they name.</summary>
internal static class EntrySection
{
    public static void Read(JsonCursor root, GraphDraft draft)
    {
        foreach (var (name, entry) in root["agents"]["defaults"]["models"].Members())
        {
            if (ModelReference.Parse(name) is { } reference && reference.Model != "*" && !reference.Model.EndsWith("/*", StringComparison.Ordinal))
            {
                Read(reference, entry, draft);
            }
        }

        var entries = root["agents"]["defaults"]["models"];
        foreach (var given in draft.Release.DefaultAliases)
        {
            // An alias of the author's own goes first.
            if (entries[given.Value] is { IsObject: true } entry && entry["alias"].Text is null && !draft.Aliases.ContainsKey(given.Key))
            {
                draft.Aliases.Add(given.Key, ModelReference.Parse(given.Value)!);
            }
        }

        var policies = root["tools"]["byProvider"];
        foreach (var model in draft.Models.ToList())
        {
            Deny(model, policies, draft);
        }
    }

    private static void Read(ModelReference reference, JsonCursor entry, GraphDraft draft)
    {
        var model = draft.Demand(reference, ModelOrigin.Entry, entry);
        var id = model.Id;
        draft.Place(id, new(AttributeKind.Model, "Alias"), entry["alias"]);
        draft.Place(id, new(AttributeKind.Model, "Streaming"), entry["streaming"]);
        draft.PlaceKey(id, new(AttributeKind.Model, "Id"), entry);
        var route = RouteSection.Read(id, entry["params"]["provider"], draft);
        var parameters = SharedSettings.Parameters(id, entry["params"], draft, except: route is null ? null : "provider");
        draft.Replace(model with
        {
            Alias = entry["alias"].Text ?? model.Alias,
            Streaming = entry["streaming"].Flag ?? model.Streaming,
            Route = route ?? model.Route,
            Parameters = parameters.IsEmpty ? model.Parameters : model.Parameters.Concat(parameters).ToEquatableArray(),
        });
        if (entry["alias"].Text is { } alias && alias.Trim().Length > 0)
        {
            draft.Aliases[alias.Trim()] = reference;
        }
    }

    // A policy of the whole provider holds for each of its models.
    private static void Deny(ModelNode model, JsonCursor policies, GraphDraft draft)
    {
        var denied = new List<string>();
        foreach (var (name, policy) in policies.Members())
        {
            var policyFor = name.Trim();
            if (string.Equals(policyFor, model.ProviderId, StringComparison.OrdinalIgnoreCase)
                || string.Equals(policyFor, model.Reference, StringComparison.OrdinalIgnoreCase))
            {
                denied.AddRange(SharedSettings.Denied(model.Id, policy["deny"], draft));
            }
        }

        if (denied.Count > 0)
        {
            draft.Replace(model with { DeniedTools = denied.Distinct().ToEquatableArray() });
        }
    }
}
