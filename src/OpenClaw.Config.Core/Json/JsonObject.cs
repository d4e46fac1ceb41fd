using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Json;

/// <summary>A JSON object; the order of its members is kept and counts in equality.</summary>
/// <param name="Members">The members, in order.</param>
public sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonValue
{
    /// <summary>The object without members.</summary>
    public static JsonObject Empty { get; } = new([]);

    /// <summary>The value of a key, the last one where it stands twice (as JavaScript reads it); null where it is missing.</summary>
    /// <param name="name">The key, compared exactly.</param>
    public JsonValue? this[string name]
    {
        get
        {
            for (var i = Members.Count - 1; i >= 0; i--)
            {
                if (Members[i].Name == name)
                {
                    return Members[i].Value;
                }
            }

            return null;
        }
    }
}
