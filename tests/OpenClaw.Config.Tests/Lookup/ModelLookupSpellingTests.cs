using System.Globalization;

namespace OpenClaw.Config.Tests.Lookup;

/// <summary>
/// The short cut for another case finds what the full rules find. White space in front makes no difference to the rules but
/// leaves the short cut out, so each answer is compared with that one.
/// </summary>
public class ModelLookupSpellingTests
{
    private static readonly string[] Providers = ["a", "b", "ab"];
    private static readonly string[] Ids = ["x", "X", "xy", "a/x", "b", "x@w", "a", "ab/xy", "\u00e9t\u00e9-32b-instruct", "\u00c9T\u00c9-32B-INSTRUCT"];
    private static readonly string?[] Aliases = [null, null, "x", "XY", "a", "a/x", "Q", "q", "\u00e9t\u00e9 \u0178 kelvin", "\u00c9t\u00c9 \u00ff Kelvin"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Short_cut_and_full_rules_agree(bool is2026_4)
    {
        var random = new Random(20261122);
        var found = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var models = Enumerable.Range(0, random.Next(1, 7)).Select(_ => Model(Pick(random, Providers)!, Pick(random, Ids)!, Pick(random, Aliases))).ToArray();
            var lookup = new ModelLookup(models, is2026_4);
            var exact = models.SelectMany(m => new[] { m.Ref.ToString(), m.Alias }).ToHashSet(StringComparer.Ordinal);
            foreach (var text in Texts(random).Where(t => !exact.Contains(t)))
            {
                var expected = Find(lookup, " " + text);
                found += expected is null ? 0 : 1;

                Assert.True(expected == Find(lookup, text), string.Create(CultureInfo.InvariantCulture, $"'{text}' finds {Find(lookup, text) ?? "nothing"}, not {expected ?? "nothing"}, among {string.Join(", ", models.Select(m => m.Ref + "=" + m.Alias))}"));
            }
        }

        Assert.True(found > 1_000);
    }

    private static IEnumerable<string> Texts(Random random)
    {
        for (var i = 0; i < 12; i++)
        {
            var text = random.Next(3) == 0 ? Pick(random, Aliases) ?? "xy" : Pick(random, Providers) + "/" + Pick(random, Ids);
            yield return random.Next(3) switch { 0 => text, 1 => text.ToUpperInvariant(), _ => text.ToLowerInvariant() };
        }
    }

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static string? Find(ModelLookup lookup, string text) => lookup.TryFind(text, out var model) ? model.Ref.ToString() : null;

    private static ModelDescriptor Model(string provider, string id, string? alias) => new() { Ref = new ModelRef(provider, id), Alias = alias };
}
