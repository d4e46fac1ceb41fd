using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.OpenClawJson.Includes;

/// <summary>
/// A configuration that is kept in several files: <c>$include</c> as both releases follow it (src/config/includes.ts).
/// The value of the directive is a file or a list of them, relative to the file that names it; what they hold takes the object's place,
/// later ones and the keys beside the directive over it: objects are merged, lists are joined, everything else is replaced.
/// </summary>
/// <param name="read">Reads a file by its full path; throws <see cref="ConfigIncludeException"/> where it can't.</param>
public sealed class ConfigIncludes(Func<string, string> read)
{
    /// <summary>The key.</summary>
    public const string Key = "$include";

    private const int MaxDepth = 10;
    private const int MaxPathLength = 4096;

    private string _folder = string.Empty;
    private JsonPath _place = JsonPath.Root;

    /// <summary>Whether a document uses the directive anywhere.</summary>
    public static bool AreIn(Json5Node node) => node switch
    {
        Json5Object o => o.Members.Any(m => m.Name == Key || AreIn(m.Value)),
        Json5Array a => a.Items.Any(AreIn),
        _ => false,
    };

    /// <summary>The whole configuration.</summary>
    /// <param name="config">What the first file says.</param>
    /// <param name="path">The full path of the first file. Nothing outside of its folder is read.</param>
    /// <exception cref="ConfigIncludeException">OpenClaw would refuse it.</exception>
    public JsonValue Resolve(JsonValue config, string path)
    {
        _folder = System.IO.Path.GetDirectoryName(path) ?? string.Empty;
        return Value(config, JsonPath.Root, [path]);
    }

    // The files around, the innermost last: a file of them is a circle.
    private JsonValue Value(JsonValue value, JsonPath place, List<string> files)
    {
        switch (value)
        {
            case JsonArray array:
                return new JsonArray(array.Items.Select((item, i) => Value(item, place.Child(i), files)).ToEquatableArray());
            case JsonObject o when o[Key] is { } directive:
                // Places are told in the first file only: what stands deeper has none there.
                _place = files.Count == 1 ? place.Child(Key) : _place;
                return Included(directive, new(o.Members.Where(m => m.Name != Key).ToEquatableArray()), place, files);
            case JsonObject o:
                return new JsonObject(o.Members.Select(m => new JsonMember(m.Name, Value(m.Value, place.Child(m.Name), files))).ToEquatableArray());
            default:
                return value;
        }
    }

    private JsonValue Included(JsonValue directive, JsonObject beside, JsonPath place, List<string> files)
    {
        var included = directive switch
        {
            JsonString one => File(one.Value, place, files),
            JsonArray several => several.Items.Select(item => item is JsonString name ? File(name.Value, place, files)
                : throw Failure($"Invalid $include array item: expected string, got {TypeOf(item)}")).Aggregate((JsonValue)JsonObject.Empty, Merge),
            _ => throw Failure($"Invalid $include value: expected string or array of strings, got {TypeOf(directive)}"),
        };
        return beside.Members.IsEmpty ? included
            : included is JsonObject ? Merge(included, Value(beside, place, files))
            : throw Failure("Sibling keys require included content to be an object");
    }

    private JsonValue File(string name, JsonPath place, List<string> files)
    {
        if (name.Length >= MaxPathLength || name.Contains('\0'))
        {
            throw Failure("Include path must not contain null bytes or more than 4096 characters");
        }

        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(files[files.Count - 1]) ?? string.Empty, name));
        if (!path.StartsWith(_folder.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Failure($"Include path escapes config directory: {name}");
        }

        if (files.Contains(path))
        {
            throw Failure($"Circular include detected: {string.Join(" -> ", files.Append(path).Select(System.IO.Path.GetFileName))}");
        }

        if (files.Count > MaxDepth)
        {
            throw Failure($"Maximum include depth ({MaxDepth}) exceeded at: {name}");
        }

        var document = Json5Document.Parse(Read(name, path));
        return document.Errors.Count > 0
            ? throw Failure($"Failed to parse include file: {name} (line {document.Errors[0].Position.Line}, column {document.Errors[0].Position.Column}: {document.Errors[0].Message})")
            : Value(document.ToJsonValue(), place, [.. files, path]);
    }

    private string Read(string name, string path)
    {
        try
        {
            return read(path);
        }
        catch (ConfigIncludeException failure)
        {
            throw new ConfigIncludeException($"Failed to read include file: {name} ({failure.Message})", failure) { Path = _place };
        }
    }

    private ConfigIncludeException Failure(string message) => new(message) { Path = _place };

    private static JsonValue Merge(JsonValue target, JsonValue source) => (target, source) switch
    {
        (JsonObject t, JsonObject s) => new JsonObject(
            t.Members.Select(m => s[m.Name] is { } over ? new JsonMember(m.Name, Merge(m.Value, over)) : m)
                .Concat(s.Members.Where(m => t[m.Name] is null)).ToEquatableArray()),
        (JsonArray t, JsonArray s) => new JsonArray(t.Items.Concat(s.Items).ToEquatableArray()),
        _ => source,
    };

    private static string TypeOf(JsonValue value) => value switch
    {
        JsonString => "string",
        JsonNumber => "number",
        JsonBoolean => "boolean",
        _ => "object",
    };
}
