using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Json;

/// <summary>Lays one configuration over another.</summary>
public static class JsonMerge
{
    /// <summary>
    /// The base with our values over it: objects are merged key by key (the base's order first, then what only we have),
    /// arrays whose items all have an <c>id</c> (models, agents) are merged item by item in our order with the base's own
    /// items behind, everything else is ours where we have it.
    /// </summary>
    public static JsonValue Lay(JsonValue @base, JsonValue ours) => (@base, ours) switch
    {
        (JsonObject b, JsonObject o) => Objects(b, o),
        (JsonArray b, JsonArray o) when HasIds(b) && HasIds(o) => Arrays(b, o),
        _ => ours,
    };

    private static JsonObject Objects(JsonObject @base, JsonObject ours)
    {
        var members = new List<JsonMember>(@base.Members.Count + ours.Members.Count);
        foreach (var member in @base.Members)
        {
            members.Add(ours[member.Name] is { } over ? new(member.Name, Lay(member.Value, over)) : member);
        }

        foreach (var member in ours.Members)
        {
            if (@base[member.Name] is null)
            {
                members.Add(member);
            }
        }

        return new(members.ToEquatableArray());
    }

    private static JsonArray Arrays(JsonArray @base, JsonArray ours)
    {
        var items = new List<JsonValue>();
        foreach (var item in ours.Items)
        {
            var same = @base.Items.FirstOrDefault(b => IdOf(b) == IdOf(item));
            items.Add(same is null ? item : Lay(same, item));
        }

        items.AddRange(@base.Items.Where(b => !ours.Items.Any(o => IdOf(o) == IdOf(b))));
        return new(items.ToEquatableArray());
    }

    private static bool HasIds(JsonArray array) => array.Items.All(i => IdOf(i) is not null);

    private static string? IdOf(JsonValue value) => ((value as JsonObject)?["id"] as JsonString)?.Value;
}
