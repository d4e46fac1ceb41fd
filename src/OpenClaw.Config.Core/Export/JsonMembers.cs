using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Collects the members of an object in order; what is not said is not added.</summary>
internal sealed class JsonMembers
{
    private readonly List<JsonMember> _members = [];

    public bool IsEmpty => _members.Count == 0;

    public JsonMembers Add(string name, JsonValue? value)
    {
        if (value is not null)
        {
            _members.Add(new(name, value));
        }

        return this;
    }

    public JsonMembers Add(string name, string? value) => Add(name, value is null ? null : new JsonString(value));

    public JsonMembers Add(string name, double? value) => Add(name, value is { } number ? new JsonNumber(number) : null);

    public JsonMembers Add(string name, bool? value) => Add(name, value is { } flag ? new JsonBoolean(flag) : null);

    /// <summary>Adds an object or array only where it holds something.</summary>
    public JsonMembers AddFilled(string name, JsonValue? value) =>
        value is JsonObject { Members.IsEmpty: true } or JsonArray { Items.IsEmpty: true } ? this : Add(name, value);

    public JsonObject ToObject() => new(_members.ToEquatableArray());

    public static JsonObject Single(string name, JsonValue value) => new([new JsonMember(name, value)]);
}
