using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads what holds for the whole file: defaults, mode, auth, tools.</summary>
internal static class RootSection
{
    /// <summary>The root's node.</summary>
    public static NodeId Id { get; } = new("<root>");

    public static RootNode Read(JsonCursor root, GraphDraft draft)
    {
        var defaults = root["agents"]["defaults"];
        Place("Default", defaults["model"]);
        Place("Image", defaults["imageModel"]);
        Place("Pdf", defaults["pdfModel"]);
        Place("Utility", defaults["utilityModel"]);
        Place("Mode", root["models"]["mode"]);
        Place("LocalModelLean", defaults["experimental"]["localModelLean"]);
        Place("Target", root["meta"]["lastTouchedVersion"]);
        var policy = defaults["modelPolicy"]["allow"];
        var node = new RootNode
        {
            Id = Id,
            Name = "openclaw.json",
            Default = ChainSection.Read(defaults["model"], draft),
            Image = ChainSection.Read(defaults["imageModel"], draft),
            Pdf = ChainSection.Read(defaults["pdfModel"], draft),
            Utility = ChainSection.Model(defaults["utilityModel"], draft),
            ReplaceModels = root["models"]["mode"].Text switch { "replace" => true, "merge" => false, _ => null },
            LocalModelLean = defaults["experimental"]["localModelLean"].Flag,
            Allow = policy.IsArray ? PolicySection.Allowed(Id, AttributeKind.OpenClawConfig, policy, draft) : PolicySection.AllowedByMap(root, draft),
            HasAllow = policy.IsArray,
            Target = draft.Release.Name,
            DeniedTools = SharedSettings.Denied(Id, root["tools"]["deny"], draft),
            SandboxMode = SharedSettings.Mode(Id, AttributeKind.Sandbox, defaults["sandbox"]["mode"], draft),
            CompactionMode = SharedSettings.Compaction(Id, defaults["compaction"], draft),
            Parameters = SharedSettings.Parameters(Id, defaults["params"], draft),
            HasWhatsApp = root["channels"]["whatsapp"].Exists && root["channels"]["whatsapp"]["enabled"].Flag != false,
            AuthProfiles = Profiles(root["auth"]["profiles"], draft),
            AuthOrders = Orders(root["auth"]["order"], draft),
        };
        PolicySection.Others(defaults, draft);
        return node;

        void Place(string argument, JsonCursor cursor) => draft.Place(Id, new(AttributeKind.OpenClawConfig, argument), cursor);
    }

    private static EquatableArray<AuthProfileSetting> Profiles(JsonCursor profiles, GraphDraft draft)
    {
        var settings = new List<AuthProfileSetting>();
        foreach (var (name, profile) in profiles.Members())
        {
            var occurrence = settings.Count;
            draft.PlaceKey(Id, new(AttributeKind.AuthProfile, null, occurrence), profile);
            draft.PlaceKey(Id, new(AttributeKind.AuthProfile, "Id", occurrence), profile);
            draft.Place(Id, new(AttributeKind.AuthProfile, "Provider", occurrence), profile["provider"]);
            draft.Place(Id, new(AttributeKind.AuthProfile, "Mode", occurrence), profile["mode"]);
            settings.Add(new()
            {
                Id = name,
                Provider = profile["provider"].Text ?? string.Empty,
                Mode = profile["mode"].Text ?? string.Empty,
                Email = profile["email"].Text,
                DisplayName = profile["displayName"].Text,
            });
        }

        return settings.ToEquatableArray();
    }

    private static EquatableArray<AuthOrderSetting> Orders(JsonCursor orders, GraphDraft draft)
    {
        var settings = new List<AuthOrderSetting>();
        foreach (var (name, order) in orders.Members())
        {
            draft.PlaceKey(Id, new(AttributeKind.AuthOrder, "Provider", settings.Count), order);
            draft.Place(Id, new(AttributeKind.AuthOrder, "Profiles", settings.Count), order);
            settings.Add(new(name, order.Texts()));
        }

        return settings.ToEquatableArray();
    }
}
