using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>auth</c>: who signs in how, never a secret.</summary>
internal static class AuthSection
{
    public static JsonObject Write(WriterContext context)
    {
        var profiles = new JsonMembers();
        foreach (var group in context.Root.AuthProfiles.Where(p => p.Id.Length > 0).GroupBy(p => p.Id, StringComparer.Ordinal))
        {
            var profile = group.Last();
            // 2026.4 knows api_key, oauth and token.
            if (profile.Mode == "aws-sdk" && !context.Keys.AllowsNew)
            {
                continue;
            }

            profiles.Add(group.Key, new JsonMembers()
                .Add("provider", profile.Provider)
                .Add("mode", profile.Mode)
                .Add("email", profile.Email)
                .Add("displayName", profile.DisplayName)
                .ToObject());
        }

        var order = new JsonMembers();
        foreach (var group in context.Root.AuthOrders.Where(o => o.Provider.Length > 0).GroupBy(o => o.Provider, StringComparer.Ordinal))
        {
            order.Add(group.Key, JsonArray.Of(group.Last().Profiles));
        }

        return new JsonMembers().AddFilled("profiles", profiles.ToObject()).AddFilled("order", order.ToObject()).ToObject();
    }
}
