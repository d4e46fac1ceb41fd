using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using OpenClaw.Config.TestKit.Builds;

namespace OpenClaw.Config.Package.Tests;

/// <summary>A program with a model of each built-in API, published so that what nobody seems to need is cut off.</summary>
public sealed class PublishedProgramTests(PackedPackage package)
{
    private const string Source = "OpenClaw.Config.Hosting.Trimmed";

    private static readonly string[] OpenAIAnswers =
    [
        "Completions whole: fine weather(Oslo) 2 by completions/one",
        "Completions streamed: fine weather(Oslo) 2 by completions/one",
        "Responses whole: fine weather(Oslo) 2 by responses/two",
        "Responses streamed: fine weather(Oslo) 2 by responses/two",
    ];

    [Fact]
    public async Task A_trimmed_program_that_takes_the_package_gets_answers_over_every_API()
    {
        AddProgram("Trimmed");
        (await package.RunAsync("Trimmed", "publish", "-c", "Release", "-o", "out", "-v", "q", "-nologo")).AssertClean();
        using var server = new ModelServer();

        var run = await DotNet.RunAsync(package.Folder["Trimmed/out"], ["Trimmed.dll"], server.Variables);

        Assert.Equal(
            [.. OpenAIAnswers, "Messages whole: fine weather(Oslo) 2 by messages/three", "Messages streamed: fine weather(Oslo) 2 by messages/three"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task The_sample_without_Anthropic_hops_publishes_trimmed_with_next_to_nothing_of_that_SDK_and_runs()
    {
        using var folder = new TempFolder("sample");
        var sample = Path.Combine(PackedPackage.Root, "samples", "StrictProxy");
        (await DotNet.RunAsync(sample, ["publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder.Path, "-v", "q", "-nologo"])).AssertClean();

        Assert.Contains("I got one string and no tools", await RunAsync(folder["StrictProxy"], []), StringComparison.Ordinal);
        Assert.InRange(new FileInfo(folder["Anthropic.dll"]).Length, 0, 1_000_000);
    }

    [Fact]
    public async Task A_native_program_gets_answers_over_the_OpenAI_APIs_and_is_told_why_not_over_Anthropics()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("OPENCLAW_NATIVE") == "1", "A native compilation takes minutes: set OPENCLAW_NATIVE=1.");
        Assert.SkipUnless(HasLinker(), "There is no C compiler (clang or gcc) to link with.");
        using var folder = new TempFolder("native");
        var program = Path.Combine(PackedPackage.Root, "tests", Source);
        (await DotNet.RunAsync(program, ["publish", "-c", "Release", "-p:NativeProgram=true", "-o", folder.Path, "-v", "q", "-nologo"])).AssertClean();
        using var server = new ModelServer();

        var output = await RunAsync(folder[Source], server.Variables);

        Assert.Equal(OpenAIAnswers, output.Split('\n').Select(line => line.Trim()).Take(OpenAIAnswers.Length));
        Assert.Contains("messages/three: the Anthropic SDK does not run in a native program", output, StringComparison.Ordinal);
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Any(folder => new[] { "clang", "gcc" }.Any(name => File.Exists(Path.Combine(folder, name))));

    private static async Task<string> RunAsync(string file, Dictionary<string, string> variables)
    {
        var start = new System.Diagnostics.ProcessStartInfo(file) { RedirectStandardOutput = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    // The very sources of the program in this repository, which the analyzers of trimming and native code have seen; here with the package.
    private void AddProgram(string name)
    {
        var folder = Path.Combine(PackedPackage.Root, "tests", Source);
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !Regex.IsMatch(Path.GetRelativePath(folder, file), @"^(bin|obj)\b")))
        {
            package.Folder.Write(name + "/" + Path.GetRelativePath(folder, file), File.ReadAllText(file));
        }

        var hosting = Regex.Match(File.ReadAllText(Path.Combine(PackedPackage.Root, "Directory.Packages.props")), "\"Microsoft.Extensions.Hosting\" Version=\"([^\"]+)\"").Groups[1].Value;
        package.Folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
                <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
                <PublishTrimmed>true</PublishTrimmed>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OpenClaw.Config.Hosting" Version="{PackedPackage.Version}" />
                <PackageReference Include="Microsoft.Extensions.Hosting" Version="{hosting}" />
              </ItemGroup>
            </Project>
            """);
    }
}
