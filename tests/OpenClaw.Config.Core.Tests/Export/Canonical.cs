using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Tests.Export;

/// <summary>Values as data: the order of an object's members does not count.</summary>
internal static class Canonical
{
    public static JsonValue Sort(JsonValue value) => value switch
    {
        JsonObject o => new JsonObject(o.Members.OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => new JsonMember(m.Name, Sort(m.Value))).ToEquatableArray()),
        JsonArray a => new JsonArray(a.Items.Select(Sort).ToEquatableArray()),
        _ => value,
    };
}
