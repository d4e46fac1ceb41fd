using Microsoft.Extensions.Configuration;

namespace OpenClaw.Config.Runtime.Settings;

/// <summary>Finds the keys of an account: the variable itself, its plural (a list) and its numbered siblings, as OpenClaw rotates them.</summary>
/// <param name="configuration">The host's configuration; the process environment is asked where it says nothing.</param>
internal sealed class KeyReader(IConfiguration configuration)
{
    private const int Numbered = 20;

    /// <summary>The keys of a variable, in the order in which they are tried.</summary>
    public IReadOnlyList<string> Read(string variable)
    {
        var keys = new List<string>();
        keys.AddRange(Split(Value(variable + "S")));
        Add(keys, Value(variable));
        for (var number = 1; number <= Numbered; number++)
        {
            Add(keys, Value(variable + "_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return keys;
    }

    /// <summary>One variable's value; null where it is missing or blank.</summary>
    public string? Value(string variable)
    {
        var value = configuration[variable] is { Length: > 0 } configured ? configured : Environment.GetEnvironmentVariable(variable);
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>A list that is separated by commas, semicolons or white space.</summary>
    public static string[] Split(string? list) =>
        list?.Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static void Add(List<string> keys, string? key)
    {
        if (key is not null && !keys.Contains(key, StringComparer.Ordinal))
        {
            keys.Add(key);
        }
    }
}
