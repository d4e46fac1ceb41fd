using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>What we write though the original leaves it out, where OpenClaw assumes the same (facts: applyModelDefaults, 2026.9.6).</summary>
internal static class Surplus
{
    /// <summary>Whether a member that only the written file has changes nothing.</summary>
    /// <param name="holder">The path of the object that has it.</param>
    /// <param name="member">The member.</param>
    public static bool IsDefault(JsonPath holder, JsonMember member) => holder.Segments.Count switch
    {
        1 when holder.Segments[0] == "agents" => member.Name == "ownership",
        2 when holder.ToString() == "agents.defaults" => member.Name is "heartbeat" or "systemAgent",
        3 when holder.ToString() is "agents.defaults.heartbeat" or "agents.defaults.systemAgent" => member.Name == "agentId",
        _ when Places.IsProvider(holder) => member is { Name: "api", Value: JsonString { Value: "openai-completions" } } || (member.Name == "models" && member.Value is JsonArray { Items.IsEmpty: true }),
        _ when Places.IsRow(holder) => member.Name switch
        {
            "reasoning" => member.Value is JsonBoolean { Value: false },
            "input" => member.Value is JsonArray { Items: { Count: 1 } only } && only[0] is JsonString { Value: "text" },
            "name" => true,
            "cost" => member.Value is JsonObject cost && cost.Members.All(m => m.Value is JsonNumber { Value: 0 }),
            _ => false,
        },
        _ when Places.IsAgent(holder) => member.Name == "default",
        _ => false,
    };

    /// <summary>Whether two values say the same: objects in any order of keys, numbers by value.</summary>
    public static bool IsSame(JsonValue original, JsonValue? written) => (original, written) switch
    {
        (JsonObject a, JsonObject b) => a.Members.Count == b.Members.Count && a.Members.All(m => b[m.Name] is { } other && IsSame(m.Value, other)),
        (JsonArray a, JsonArray b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, IsSame).All(same => same),
        _ => original == written,
    };
}
