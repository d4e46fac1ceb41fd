using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports <c>auth</c>: profiles and orders that attributes can say; the others stay in the base.</summary>
internal static class AuthSection
{
    public static void Read(ImportDraft draft, JsonObject document)
    {
        if (document["auth"] is not JsonObject auth)
        {
            return;
        }

        var profiles = new List<AuthProfileSetting>();
        foreach (var member in (auth["profiles"] as JsonObject ?? JsonObject.Empty).Members)
        {
            if (member.Value is JsonObject value && Profile(member.Name, value) is { } profile)
            {
                profiles.Add(profile);
                draft.Taken.Add(JsonPath.Of("auth", "profiles", member.Name));
            }
        }

        var orders = new List<AuthOrderSetting>();
        foreach (var member in (auth["order"] as JsonObject ?? JsonObject.Empty).Members)
        {
            if (member.Name.Length > 0 && member.Value is JsonArray { Items: var items } && items.All(i => i is JsonString))
            {
                orders.Add(new AuthOrderSetting(member.Name, items.Select(i => ((JsonString)i).Value).ToEquatableArray()));
                draft.Taken.Add(JsonPath.Of("auth", "order", member.Name));
            }
        }

        draft.Root = draft.Root with { AuthProfiles = profiles.ToEquatableArray(), AuthOrders = orders.ToEquatableArray() };
    }

    private static AuthProfileSetting? Profile(string id, JsonObject value)
    {
        var take = new JsonTake(value);
        var profile = new AuthProfileSetting
        {
            Id = id,
            Provider = take.Text("provider") ?? string.Empty,
            Mode = take.Text("mode") ?? string.Empty,
            Email = take.Text("email"),
            DisplayName = take.Text("displayName"),
        };
        return id.Length > 0 && profile.Provider.Length > 0 && profile.Mode.Length > 0 && take.Left.Count == 0 ? profile : null;
    }
}
