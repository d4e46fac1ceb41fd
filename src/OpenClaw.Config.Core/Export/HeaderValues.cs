using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>headers</c>. A literal stands there only if neither its name nor its shape speaks of a secret.</summary>
internal static class HeaderValues
{
    public static JsonObject Write(IEnumerable<HeaderSetting> headers)
    {
        var members = new JsonMembers();
        foreach (var group in headers.Where(h => h.Name.Length > 0).GroupBy(h => h.Name, StringComparer.OrdinalIgnoreCase))
        {
            members.Add(group.Key, Value(group.Last()));
        }

        return members.ToObject();
    }

    private static string? Value(HeaderSetting header)
    {
        if (header.Variable is { } variable)
        {
            return KeyMarkers.IsVariableName(variable) ? "${" + variable + "}" : null;
        }

        var literal = header.Value?.Reveal();
        return literal is null || KeyMarkers.LooksLikeKey(literal) || (KeyMarkers.IsSecretName(header.Name) && !IsVariable(literal)) ? null : literal;
    }

    private static bool IsVariable(string literal) => KeyMarkers.Judge(literal, null, null) == KeyVerdict.Reference;
}
