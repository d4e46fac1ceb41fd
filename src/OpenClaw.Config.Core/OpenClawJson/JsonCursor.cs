using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>A value in the document with its path, or the place where it would stand.</summary>
internal readonly struct JsonCursor(Json5Document document, Json5Node? node, JsonPath path, JsonSpan? keySpan = null)
{
    public Json5Node? Node => node;

    public JsonPath Path => path;

    public bool Exists => node is not null;

    public bool IsNull => node?.ToJsonValue() is JsonNull;

    public bool IsObject => node is Json5Object;

    public bool IsArray => node is Json5Array;

    public string? Text => (node as Json5Scalar)?.Value is JsonString s ? s.Value : null;

    public double? Number => (node as Json5Scalar)?.Value is JsonNumber n && !double.IsNaN(n.Value) ? n.Value : null;

    public bool? Flag => (node as Json5Scalar)?.Value is JsonBoolean b ? b.Value : null;

    /// <summary>The key's characters where the value has one, else the value's own.</summary>
    public JsonSpan KeySpan => keySpan ?? node?.Span ?? default;

    /// <summary>The value's characters; of an object or array only the opening bracket, so that a finding doesn't cover pages.</summary>
    public JsonSpan Span => node is Json5Object or Json5Array ? new(node.Span.Start, 1) : node?.Span ?? default;

    /// <summary>The value as it is written.</summary>
    public string Source => node is null ? string.Empty : document.TextOf(node.Span);

    public JsonCursor this[string name]
    {
        get
        {
            var member = (node as Json5Object)?.Find(name);
            return new(document, member?.Value, path.Child(name), member?.NameSpan);
        }
    }

    /// <summary>The members, each key once with the value that counts.</summary>
    public IEnumerable<(string Name, JsonCursor Value)> Members()
    {
        if (node is not Json5Object o)
        {
            yield break;
        }

        foreach (var member in o.Members)
        {
            if (ReferenceEquals(o.Find(member.Name), member))
            {
                yield return (member.Name, new(document, member.Value, path.Child(member.Name), member.NameSpan));
            }
        }
    }

    public IEnumerable<JsonCursor> Items()
    {
        if (node is not Json5Array array)
        {
            yield break;
        }

        for (var i = 0; i < array.Items.Count; i++)
        {
            yield return new(document, array.Items[i], path.Child(i));
        }
    }

    /// <summary>The texts of a list; other items are left out.</summary>
    public EquatableArray<string> Texts() => Items().Select(i => i.Text).OfType<string>().ToEquatableArray();
}
