using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>
/// Takes the members of an object one by one. A member of another type than asked for stays,
/// and what stays at the end is carried raw: nothing gets lost.
/// </summary>
internal sealed class JsonTake
{
    private readonly List<JsonMember> _left;

    public JsonTake(JsonObject value) => _left = [.. value.Members.GroupBy(m => m.Name, StringComparer.Ordinal).Select(g => g.Last())];

    /// <summary>What nobody took, in order.</summary>
    public IReadOnlyList<JsonMember> Left => _left;

    public JsonObject LeftObject => new(_left.ToEquatableArray());

    public JsonValue? Any(string name)
    {
        var at = _left.FindIndex(m => m.Name == name);
        if (at < 0)
        {
            return null;
        }

        var value = _left[at].Value;
        _left.RemoveAt(at);
        return value;
    }

    public JsonValue? Peek(string name)
    {
        var at = _left.FindIndex(m => m.Name == name);
        return at < 0 ? null : _left[at].Value;
    }

    public string? Text(string name) => Take<JsonString>(name, s => s.Value.Length > 0)?.Value;

    public bool? Flag(string name) => Take<JsonBoolean>(name)?.Value;

    /// <summary>A number that an attribute of type <c>int</c> holds.</summary>
    public double? Whole(string name) => Take<JsonNumber>(name, n => IsInt(n.Value))?.Value;

    public double? Number(string name) => Take<JsonNumber>(name, n => !double.IsNaN(n.Value) && !double.IsInfinity(n.Value))?.Value;

    public JsonObject? Object(string name) => Take<JsonObject>(name);

    /// <summary>A list of texts; null where it is missing, empty or holds something else.</summary>
    public EquatableArray<string>? Texts(string name) =>
        Take<JsonArray>(name, a => !a.Items.IsEmpty && a.Items.All(i => i is JsonString))?.Items.Select(i => ((JsonString)i).Value).ToEquatableArray();

    /// <summary>What nobody took, to be carried raw below a path.</summary>
    /// <param name="prefix">Names above, each as it is.</param>
    public IEnumerable<RawJsonSetting> Raw(params string[] prefix) =>
        _left.Select(m => new RawJsonSetting(PathText.Of([.. prefix, m.Name]), Json5Literal.Write(m.Value)));

    private static bool IsInt(double value) => value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue;

    private T? Take<T>(string name, Func<T, bool>? fits = null)
        where T : JsonValue
    {
        var at = _left.FindIndex(m => m.Name == name);
        if (at < 0 || _left[at].Value is not T value || fits?.Invoke(value) == false)
        {
            return null;
        }

        _left.RemoveAt(at);
        return value;
    }
}
