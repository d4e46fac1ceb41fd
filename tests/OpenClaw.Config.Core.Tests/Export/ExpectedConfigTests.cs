using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Export;

/// <summary>
/// The files of <c>Expected</c>: each source gives its <c>.portable.json</c> without a target and its <c>.2026.9.json</c> with one.
/// Every expected file was accepted by the real program (2026.4.24 and 2026.9.6, and 2026.9.6).
/// </summary>
public sealed class ExpectedConfigTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Export", "Expected");

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Without_a_target_a_source_gives_the_file_that_both_releases_accept(string name) => AssertGivesAsync(name, null, ".portable.json");

    [Theory]
    [MemberData(nameof(Names))]
    public Task With_a_target_of_2026_9_a_source_gives_the_file_of_that_release(string name) => AssertGivesAsync(name, "2026.9", ".2026.9.json");

    [Fact]
    public void There_are_fourteen_of_them() => Assert.Equal(14, Names().Count);

    private static async Task AssertGivesAsync(string name, string? target, string suffix)
    {
        var expected = Json5Document.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name + suffix), TestContext.Current.CancellationToken)).ToJsonValue();
        var actual = await WrittenConfig.OfAsync(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".cs"), TestContext.Current.CancellationToken), target);
        Assert.Equal(JsonText.Write(Canonical.Sort(expected)), JsonText.Write(Canonical.Sort(actual)), ignoreLineEndingDifferences: true);
    }
}
