using OpenClaw.Config.TestKit.Builds;

namespace OpenClaw.Config.Build.Tests;

/// <summary>
/// Projects in a temp folder that take the targets and the task from the test's own output. Their roots carry a hand-written
/// <c>OpenClawJson</c>: what the generator puts there is tested elsewhere, what the build does with it here.
/// </summary>
internal sealed class Consumer : IDisposable
{
    private const string Output = "bin/Debug/net10.0/";

    private readonly TempFolder _folder = new();

    public TempFolder Folder => _folder;

    public static string Root(string json, string arguments = "", string name = "Config") =>
        $"[OpenClaw.Config.OpenClawConfig({arguments})] public partial record {name} {{ public const string OpenClawJson = \"{json.Replace("\"", "\\\"", StringComparison.Ordinal)}\"; }}\n";

    public static string Project(string frameworks = "net10.0", string content = "")
    {
        var here = AppContext.BaseDirectory;
        var property = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{property}>{frameworks}</{property}>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <OpenClawTaskAssembly>{here}OpenClaw.Config.Build.dll</OpenClawTaskAssembly>
                <CustomAfterMicrosoftCommonTargets>{here}buildTransitive/OpenClaw.Config.targets</CustomAfterMicrosoftCommonTargets>
              </PropertyGroup>
              <Import Project="{here}buildTransitive/OpenClaw.Config.props" />
              <ItemGroup><Reference Include="{here}OpenClaw.Config.dll" /></ItemGroup>
              {content}
            </Project>
            """;
    }

    /// <summary>An app in a folder of that name.</summary>
    public Consumer Add(string name, string source, string frameworks = "net10.0", string content = "")
    {
        _folder.Write($"{name}/{name}.csproj", Project(frameworks, content));
        _folder.Write($"{name}/Code.cs", source);
        return this;
    }

    public Task<DotNetResult> RunAsync(string name, params string[] arguments) => DotNet.RunAsync(_folder[name], arguments);

    public async Task<Consumer> BuildAsync(string name)
    {
        (await RunAsync(name, "build", "-v", "q", "-nologo")).AssertClean();
        return this;
    }

    public static string OutputOf(string name, string file = "openclaw.json") => $"{name}/{Output}{file}";

    public static string WaitingOf(string name, string file = "openclaw.json") => $"{name}/obj/Debug/net10.0/openclaw/{file}";

    public void Dispose() => _folder.Dispose();
}
