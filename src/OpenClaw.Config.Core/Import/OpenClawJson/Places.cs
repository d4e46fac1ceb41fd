using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Tells where a path leads.</summary>
internal static class Places
{
    public static Place Of(JsonPath path)
    {
        var s = path.Segments;
        return (s.Count, s.Count > 0 ? s[0] : null, s.Count > 1 ? s[1] : null) switch
        {
            (2, "agents", "list") => Place.Roster,
            (3, "agents", "defaults") when s[2] is "model" or "imageModel" or "pdfModel" or "utilityModel" => Place.DefaultModel,
            (3, "agents", "defaults") when s[2] == "models" => Place.PickerModels,
            (4, "agents", "list" or "entries") when s[3] == "model" => Place.AgentModel,
            (4, "agents", "list" or "entries") when s[3] == "default" => Place.AgentDefault,
            (4, "models", "providers") when s[3] == "models" => Place.Rows,
            _ => Place.Other,
        };
    }

    /// <summary>Whether the picker's models stand somewhere below.</summary>
    public static bool HoldsPicker(JsonPath path) => path.ToString() is "<root>" or "agents" or "agents.defaults";

    public static bool IsProvider(JsonPath path) => path.Segments is { Count: 3 } s && s[0] == "models" && s[1] == "providers";

    public static bool IsRow(JsonPath path) => path.Segments is { Count: 5 } s && s[0] == "models" && s[1] == "providers" && s[3] == "models";

    public static bool IsAgent(JsonPath path) => path.Segments is { Count: 3 } s && s[0] == "agents" && s[1] is "list" or "entries";
}
