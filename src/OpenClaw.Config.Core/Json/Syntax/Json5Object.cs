using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>An object in a document.</summary>
public sealed class Json5Object : Json5Node
{
    private Dictionary<string, Json5Member>? _byName;

    internal Json5Object(JsonSpan span, IReadOnlyList<Json5Member> members, bool isClosed)
        : base(span)
    {
        Members = members;
        IsClosed = isClosed;
        foreach (var member in members)
        {
            member.Value.Parent = this;
        }
    }

    /// <summary>The members in the order of the text, keys that stand twice included.</summary>
    public IReadOnlyList<Json5Member> Members { get; }

    /// <summary>Whether the closing brace is there.</summary>
    public bool IsClosed { get; }

    /// <summary>The member with a key, the last where it stands twice (as JavaScript reads it); null where there is none.</summary>
    public Json5Member? Find(string name)
    {
        if (_byName is null)
        {
            var byName = new Dictionary<string, Json5Member>(StringComparer.Ordinal);
            foreach (var member in Members)
            {
                byName[member.Name] = member;
            }

            _byName = byName;
        }

        return _byName.TryGetValue(name, out var found) ? found : null;
    }

    /// <inheritdoc/>
    public override JsonValue ToJsonValue()
    {
        // A key that stands twice counts once, at its first place with its last value: JavaScript's reading.
        var members = new List<JsonMember>(Members.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in Members)
        {
            var read = new JsonMember(member.Name, member.Value.ToJsonValue());
            if (places.TryGetValue(member.Name, out var place))
            {
                members[place] = read;
            }
            else
            {
                places.Add(member.Name, members.Count);
                members.Add(read);
            }
        }

        return new JsonObject(members.ToEquatableArray());
    }
}
