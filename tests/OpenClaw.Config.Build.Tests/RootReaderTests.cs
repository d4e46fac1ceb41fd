using Microsoft.CodeAnalysis;
using OpenClaw.Config.Build.Reading;
using OpenClaw.Config.TestKit.Builds;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Build.Tests;

public sealed class RootReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_root_is_read_with_its_constant_its_file_and_its_base() => Assert.Equal(
        [new RootConfig("Contoso.Outer.Config", "{}", "a.json", "base.json5")],
        await ReadAsync("""
            namespace Contoso
            {
                public static partial class Outer
                {
                    [OpenClawConfig(Default = typeof(string), Mode = ModelsMode.Replace, LocalModelLean = true, Allow = [typeof(int)], File = "a.json", Base = "base.json5")]
                    internal partial record Config { public const string OpenClawJson = "{}"; }
                }
            }
            """));

    [Fact]
    public async Task Several_roots_come_by_name() => Assert.Equal(
        ["A", "B"],
        (await ReadAsync("[OpenClawConfig] record B; [OpenClawConfig] record A;")).Select(r => r.TypeName));

    [Fact]
    public async Task A_root_without_its_constant_has_no_JSON() =>
        Assert.Null(Assert.Single(await ReadAsync("[OpenClawConfig] record A { public static string OpenClawJson => \"{}\"; }")).Json);

    [Fact]
    public async Task Other_types_are_none() => Assert.Empty(await ReadAsync("""
        record A { public const string OpenClawJson = "{}"; }
        [Other.OpenClawConfig] record B { public const string OpenClawJson = "{}"; }
        namespace Other { public class OpenClawConfigAttribute : System.Attribute; }
        """));

    [Fact]
    public void What_is_no_assembly_is_said_to_be_none()
    {
        _folder.Write("text.dll", "no assembly");

        Assert.ThrowsAny<BadImageFormatException>(() => RootReader.Read(_folder["text.dll"]));
    }

    private async Task<IReadOnlyList<RootConfig>> ReadAsync(string source)
    {
        var compilation = await new TestProject(source).CompileAsync(TestContext.Current.CancellationToken);
        var result = compilation.Emit(_folder["test.dll"], cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return RootReader.Read(_folder["test.dll"]);
    }
}
