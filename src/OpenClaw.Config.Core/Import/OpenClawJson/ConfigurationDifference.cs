using System.Globalization;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>
/// Finds where a written configuration means something else than the original. What OpenClaw itself fills in for a missing key
/// (<c>reasoning: false</c>, zero cost …) is no difference, and neither is the order of keys, save that of the picker's models.
/// </summary>
public sealed class ConfigurationDifference
{
    private readonly bool _keepsAgentModels;
    private readonly bool _isOwned;
    private readonly List<JsonPath> _found = [];

    private ConfigurationDifference(bool keepsAgentModels, bool isOwned)
    {
        _keepsAgentModels = keepsAgentModels;
        _isOwned = isOwned;
    }

    /// <summary>The paths, in the original, of the values that must be carried as they stand.</summary>
    /// <param name="original">The original.</param>
    /// <param name="written">What was written.</param>
    /// <param name="keepsAgentModels">
    /// Whether an agent's model without <c>fallbacks</c> means something of its own: 2026.4 lets it inherit, 2026.9 gives it none.
    /// </param>
    public static IReadOnlyList<JsonPath> Find(JsonObject original, JsonObject written, bool keepsAgentModels)
    {
        var search = new ConfigurationDifference(keepsAgentModels, (written["agents"] as JsonObject)?["ownership"] is not null);
        search.Members(original, written, JsonPath.Root, carry: null);
        return search._found;
    }

    private void Compare(JsonValue original, JsonValue? written, JsonPath path)
    {
        if (original == written)
        {
            return;
        }

        if (Places.Of(path) == Place.PickerModels && original is JsonObject picker && !Keys(picker).SequenceEqual(Keys(written), StringComparer.Ordinal))
        {
            _found.Add(path);
            return;
        }

        if (!Places.HoldsPicker(path) && Surplus.IsSame(original, written))
        {
            return;
        }

        switch (Places.Of(path))
        {
            case Place.DefaultModel when written is not null:
                // The references were resolved when the chain was read; only what a chain has no word for is left to see.
                foreach (var more in ((original as JsonObject)?.Members ?? []).Where(m => m.Name is not ("primary" or "fallbacks")))
                {
                    Compare(more.Value, (written as JsonObject)?[more.Name], path.Child(more.Name));
                }

                break;
            // Only main is ever marked where agents are declared, and what we write makes it the default in its own way.
            case Place.AgentDefault when original is JsonBoolean { Value: true }:
                break;
            case Place.AgentModel when written is not null && !(_keepsAgentModels && !SaysFallbacks(original)):
                break;
            case Place.Rows when original is JsonArray rows && written is JsonArray writtenRows:
                Rows(rows, writtenRows, path);
                break;
            case Place.Roster when original is JsonArray roster && written is JsonArray writtenRoster:
                Roster(roster, writtenRoster, path);
                break;
            default:
                if (original is JsonObject o && written is JsonObject w)
                {
                    Members(o, w, path, path);
                }
                else
                {
                    _found.Add(path);
                }

                break;
        }
    }

    // A key too many can't be taken away again, only replaced with everything around it.
    private void Members(JsonObject original, JsonObject written, JsonPath path, JsonPath? carry)
    {
        if (carry is not null && written.Members.Any(m => original[m.Name] is null && !Surplus.IsDefault(path, m)))
        {
            _found.Add(carry);
            return;
        }

        foreach (var member in original.Members)
        {
            // The default agent's mark is another form of the ownership that we write; both together are refused by 2026.9.
            if (member.Name != "default" || !_isOwned || !Places.IsAgent(path))
            {
                Compare(member.Value, written[member.Name], path.Child(member.Name));
            }
        }
    }

    private void Rows(JsonArray original, JsonArray written, JsonPath path)
    {
        var ids = original.Items.Select(Id).ToArray();
        if (!ids.SequenceEqual(written.Items.Select(Id)) || ids.Contains(null))
        {
            _found.Add(path);
            return;
        }

        for (var i = 0; i < ids.Length; i++)
        {
            // A row has no path of its own to be replaced at: with a key too many the whole list is carried.
            var before = _found.Count;
            Members((JsonObject)original.Items[i], (JsonObject)written.Items[i], path.Child(i), path);
            if (_found.Count > before && _found[_found.Count - 1] == path)
            {
                _found.RemoveRange(before, _found.Count - before);
                _found.RemoveAll(p => p.Segments.Count > path.Segments.Count && p.ToString().StartsWith(path + ".", StringComparison.Ordinal));
                _found.Add(path);
                return;
            }
        }
    }

    private void Roster(JsonArray original, JsonArray written, JsonPath path)
    {
        for (var i = 0; i < original.Items.Count; i++)
        {
            var agent = Item(written, Id(original.Items[i]));
            if (original.Items[i] is not JsonObject o || agent is null)
            {
                _found.Add(path);
                return;
            }

            Members(o, agent, path.Child(i.ToString(CultureInfo.InvariantCulture)), path);
        }
    }

    private static bool SaysFallbacks(JsonValue model) => model is JsonObject o && o["fallbacks"] is JsonArray;

    private static IEnumerable<string> Keys(JsonValue? value) => (value as JsonObject)?.Members.Select(m => m.Name) ?? [];

    private static string? Id(JsonValue value) => ((value as JsonObject)?["id"] as JsonString)?.Value;

    private static JsonObject? Item(JsonArray array, string? id) => array.Items.OfType<JsonObject>().FirstOrDefault(i => Id(i) == id);
}
