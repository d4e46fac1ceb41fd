using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Tests.Facts;

/// <summary>The reader on identifiers that were labelled by hand before it was run on them; what it must reach is what the project promises.</summary>
public class LabelledIdentifiersTests
{
    public static TheoryData<string> Files { get; } = ["first.txt", "second.txt", "third.txt", "fourth.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Stated_sizes_are_read(string file) =>
        Reaches(0.99, LabelledIdentifier.ReadAll(file).Where(l => l.IsStated), l => IsClose(ModelName.Read(l.Id).TotalParamsB, l.Total));

    [Theory]
    [MemberData(nameof(Files))]
    public void Published_sizes_are_known(string file) =>
        Reaches(0.98, LabelledIdentifier.ReadAll(file).Where(l => !l.IsStated && l.Total is not null), l => IsClose(ModelName.Read(l.Id).TotalParamsB, l.Total));

    [Theory]
    [MemberData(nameof(Files))]
    public void Unknown_sizes_stay_unknown(string file) =>
        Reaches(0.97, LabelledIdentifier.ReadAll(file).Where(l => l.Total is null), l => ModelName.Read(l.Id).TotalParamsB is null);

    [Theory]
    [MemberData(nameof(Files))]
    public void Active_sizes_are_known(string file) =>
        Reaches(0.98, LabelledIdentifier.ReadAll(file).Where(l => l.Active is not null), l => IsClose(ModelName.Read(l.Id).ActiveParamsB, l.Active));

    [Theory]
    [MemberData(nameof(Files))]
    public void Bits_are_read(string file) => Reaches(0.99, LabelledIdentifier.ReadAll(file), l => ModelName.Read(l.Id).QuantBits == l.Bits);

    [Theory]
    [MemberData(nameof(Files))]
    public void What_cannot_chat_is_told_apart(string file) => Reaches(0.99, LabelledIdentifier.ReadAll(file), l => ModelName.Read(l.Id).IsChat == l.IsChat);

    private static void Reaches(double share, IEnumerable<LabelledIdentifier> lines, Func<LabelledIdentifier, bool> isRight)
    {
        var all = lines.ToList();
        var wrong = all.Where(l => !isRight(l)).Select(l => l.Id).ToList();

        Assert.True(all.Count >= 30);
        Assert.True(all.Count - wrong.Count >= share * all.Count, $"{wrong.Count} of {all.Count} wrong: {string.Join(", ", wrong)}");
    }

    private static bool IsClose(double? read, double? label) => read is { } value && Math.Abs(value - label!.Value) <= 0.05 * label.Value;
}
