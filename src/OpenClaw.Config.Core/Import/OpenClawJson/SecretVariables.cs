using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Gives each key that stands in a file a variable of its own. Keys are compared, never kept beyond the import and never printed.</summary>
internal sealed class SecretVariables
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<MovedSecret> _moved = [];

    /// <summary>What was moved, in order.</summary>
    public IReadOnlyList<MovedSecret> Moved => _moved;

    /// <summary>Keeps a name that the file already uses for another key.</summary>
    public void Reserve(string variable) => _names.Add(variable);

    /// <summary>The variable that takes a key's place; the same key gets the same one.</summary>
    /// <param name="path">Where the key stands.</param>
    /// <param name="key">The key.</param>
    /// <param name="wanted">The name to take if it is free.</param>
    public string Move(JsonPath path, SecretText key, string wanted)
    {
        if (!_byKey.TryGetValue(key.Reveal(), out var variable))
        {
            // "YOUR_KEY" twice is not one key: only what looks like a real one is shared.
            var isShared = KeyMarkers.LooksLikeKey(key.Reveal());
            variable = wanted;
            for (var i = 2; !_names.Add(variable); i++)
            {
                variable = wanted + "_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            if (isShared)
            {
                _byKey.Add(key.Reveal(), variable);
            }
        }

        _moved.Add(new(path, variable, IsRemoved: false));
        return variable;
    }

    /// <summary>Says that an entry of <c>env</c> went and its variable is to be set outside.</summary>
    public void MoveOut(JsonPath path, string variable) => _moved.Add(new(path, variable, IsRemoved: true));

    /// <summary>A valid variable name made of words: <c>LMSTUDIO_API_KEY</c>.</summary>
    public static string Name(params string[] words)
    {
        var name = new string(string.Join("_", words.Select(Upper)).Select(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c : '_').ToArray()).Trim('_');
        while (name.IndexOf("__", StringComparison.Ordinal) >= 0)
        {
            name = name.Replace("__", "_");
        }

        name = name.Length == 0 || name[0] is >= '0' and <= '9' ? "KEY_" + name : name;
        name = name.Length > 128 ? name.Substring(0, 128) : name;
        return KeyMarkers.IsVariableName(name) ? name : "OPENCLAW_KEY";
    }

    // botToken → BOT_TOKEN
    private static string Upper(string word) =>
        string.Concat(word.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(word[i - 1]) ? "_" + c : c.ToString())).ToUpperInvariant();
}
