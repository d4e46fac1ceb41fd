using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>Reads what several sections share: headers, parameters, keys.</summary>
internal static class SharedSettings
{
    private static readonly Regex _variable = new(@"^\$\{([A-Z_][A-Z0-9_]*)\}\z", RegexOptions.CultureInvariant);

    public static EquatableArray<HeaderSetting> Headers(NodeId owner, JsonCursor headers, GraphDraft draft)
    {
        var settings = new List<HeaderSetting>();
        foreach (var (name, value) in headers.Members())
        {
            var occurrence = settings.Count;
            draft.PlaceKey(owner, new(AttributeKind.RequestHeader, "Name", occurrence), value);
            draft.Place(owner, new(AttributeKind.RequestHeader, null, occurrence), value);
            draft.Place(owner, new(AttributeKind.RequestHeader, "Value", occurrence), value);
            draft.Place(owner, new(AttributeKind.RequestHeader, "Variable", occurrence), value);
            settings.Add(VariableOf(value) is { } variable
                ? new(name, null, variable)
                // A file's or a program's id is no variable.
                : new(name, value.Text is { } text ? new SecretText(text) : null, value["source"].Text == "env" ? value["id"].Text : null));
        }

        return settings.ToEquatableArray();
    }

    public static EquatableArray<ParameterSetting> Parameters(NodeId owner, JsonCursor parameters, GraphDraft draft, string? except = null)
    {
        var settings = new List<ParameterSetting>();
        foreach (var (name, value) in parameters.Members().Where(m => m.Name != except))
        {
            var occurrence = settings.Count;
            draft.PlaceKey(owner, new(AttributeKind.RequestParameter, "Name", occurrence), value);
            draft.Place(owner, new(AttributeKind.RequestParameter, null, occurrence), value);
            draft.Place(owner, new(AttributeKind.RequestParameter, "Json", occurrence), value);
            settings.Add(new(name, value.Source));
        }

        return settings.ToEquatableArray();
    }

    public static KeySetting Key(JsonCursor key)
    {
        if (key.IsObject)
        {
            var source = key["source"].Text;
            return new()
            {
                Kind = KeyKind.SecretRef,
                RefSource = source,
                RefProvider = key["provider"].Text,
                RefId = key["id"].Text,
                Variable = source == "env" ? key["id"].Text : null,
            };
        }

        return VariableOf(key) is { } variable ? new() { Kind = KeyKind.Variable, Variable = variable }
            : key.Text is { } text ? new() { Kind = KeyKind.Literal, Literal = new SecretText(text) }
            : new();
    }

    public static EquatableArray<string> Denied(NodeId owner, JsonCursor deny, GraphDraft draft)
    {
        draft.Place(owner, new(AttributeKind.DenyTools), deny);
        draft.Place(owner, new(AttributeKind.DenyTools, "Tools"), deny);
        return deny.Texts();
    }

    public static string? Mode(NodeId owner, AttributeKind kind, JsonCursor mode, GraphDraft draft)
    {
        draft.Place(owner, new(kind, "Mode"), mode);
        return mode.Text;
    }

    /// <summary>The mode of compaction; <c>off</c> where it is not enabled (2026.9).</summary>
    public static string? Compaction(NodeId owner, JsonCursor compaction, GraphDraft draft)
    {
        var isOff = compaction["enabled"].Flag == false;
        draft.Place(owner, new(AttributeKind.Compaction, "Mode"), isOff ? compaction["enabled"] : compaction["mode"]);
        return isOff ? "off" : compaction["mode"].Text;
    }

    private static string? VariableOf(JsonCursor value) =>
        value.Text is { } text && _variable.Match(text) is { Success: true } match ? match.Groups[1].Value : null;
}
