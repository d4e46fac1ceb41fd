namespace OpenClaw.Config.Tests.Lookup;

/// <summary>Texts are compared several letters at a time: of every length, in every place, in any alphabet as the framework does.</summary>
public class TextComparisonTests
{
    // Letters whose case is one bit, signs that differ by the same bit, and letters of other rules: the Kelvin sign, dotted and dotless i, long and sharp s.
    private const string Letters = "aAzZkK@`[{^~_\u007f/-09\u212a\u0130\u0131\u017f\u00df\u00e9\u00c9\u00ff\u0178\u1e9e\ud83d\ude00";

    [Fact]
    public void In_any_case_texts_are_the_same_when_the_framework_says_so()
    {
        var random = new Random(20261123);
        var same = 0;
        for (var round = 0; round < 50_000; round++)
        {
            var key = new string([.. Enumerable.Range(0, random.Next(0, 24)).Select(_ => Letters[random.Next(Letters.Length)])]);
            var text = new string([.. key.Select(c => random.Next(4) switch { 0 => char.ToUpperInvariant(c), 1 => char.ToLowerInvariant(c), 2 when random.Next(8) == 0 => (char)(c ^ 0x20), _ => c })]);
            var expected = string.Equals(text, key, StringComparison.OrdinalIgnoreCase);
            same += expected ? 1 : 0;

            Assert.True(expected == ModelLookup.IsSpelling(text, key, key.Length), $"'{text}' and '{key}'");
        }

        Assert.InRange(same, 10_000, 45_000);
    }

    [Fact]
    public void From_the_given_letter_on_case_counts()
    {
        const string Key = "provider/Model-32b";

        Assert.True(ModelLookup.IsSpelling("PROVIDER/Model-32b", Key, 9));
        Assert.False(ModelLookup.IsSpelling("provider/model-32b", Key, 9));
        Assert.False(ModelLookup.IsSpelling("PROVIDER/Model-32", Key, 9));
    }

    [Fact]
    public void Of_any_length_one_other_letter_makes_another_text()
    {
        for (var length = 1; length < 100; length++)
        {
            var key = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
            var lookup = new ModelLookup([new ModelDescriptor { Ref = new ModelRef("p", "m"), Alias = key }]);
            Assert.True(lookup.TryFind(new string(key.AsSpan()), out _));

            for (var place = 0; place < length; place++)
            {
                Assert.False(lookup.TryFind(string.Concat(key.AsSpan(0, place), "!", key.AsSpan(place + 1)), out _));
            }
        }
    }
}
