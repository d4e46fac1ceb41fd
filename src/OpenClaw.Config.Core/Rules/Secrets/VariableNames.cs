namespace OpenClaw.Config.Core.Rules.Secrets;

/// <summary>Names of environment variables as OpenClaw takes them: <c>^[A-Z][A-Z0-9_]{0,127}$</c>.</summary>
internal static class VariableNames
{
    /// <summary>Whether OpenClaw takes a name.</summary>
    public static bool IsValid(string name)
        => name.Length is > 0 and <= 128 && name[0] is >= 'A' and <= 'Z' && name.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '_');

    /// <summary>The nearest name that OpenClaw takes.</summary>
    public static string Mend(string text)
    {
        var name = new string(text.Trim().ToUpperInvariant().Select(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' ? c : '_').ToArray()).Trim('_');
        name = name.Length == 0 ? "API_KEY" : name[0] is >= '0' and <= '9' ? "KEY_" + name : name;
        return name.Length > 128 ? name.Substring(0, 128) : name;
    }

    /// <summary>The name inside a form that OpenClaw does not read: <c>$NAME</c>, <c>{env:NAME}</c>, <c>%NAME%</c>, <c>{{NAME}}</c>.</summary>
    public static string Inner(string text)
    {
        var inner = text.Trim().Trim('$', '%', '{', '}', '(', ')', ' ');
        foreach (var prefix in (string[])["env:", "env.", "ENV:", "process.env."])
        {
            if (inner.StartsWith(prefix, StringComparison.Ordinal))
            {
                return inner.Substring(prefix.Length);
            }
        }

        return inner;
    }
}
