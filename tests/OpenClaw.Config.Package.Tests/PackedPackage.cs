using System.Reflection;
using OpenClaw.Config.Package.Tests;
using OpenClaw.Config.TestKit.Builds;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace OpenClaw.Config.Package.Tests;

/// <summary>
/// The package, packed once from what was just built, in a feed of its own. Consumers restore from that feed alone and take everything else
/// from the packages that this repository restored: no network, and no stale package of an earlier run.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public const string Version = "0.1.0-consumer";

    /// <summary>Spaces and letters beyond ASCII, because somebody's folder has them.</summary>
    private readonly TempFolder _folder = new("Päckchen mit 空格");

    public TempFolder Folder => _folder;

    /// <summary>The root of this repository.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    public string File => _folder[$"feed/OpenClaw.Config.{Version}.nupkg"];

    public async ValueTask InitializeAsync()
    {
        var root = Metadata("RepositoryRoot");
        foreach (var project in new[] { "OpenClaw.Config", "OpenClaw.Config.Core", "OpenClaw.Config.Hosting" })
        {
            (await DotNet.RunAsync(root, ["pack", Path.Combine(root, "src", project), "--no-build", "-c", Metadata("Configuration"), "-o", _folder["feed"], $"-p:PackageVersion={Version}", "-v", "q", "-nologo"])).AssertClean();
        }

        _folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Metadata("PackageRoot")}" /></fallbackPackageFolders>
            </configuration>
            """);
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        _folder.Write("Directory.Packages.props", "<Project />");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes a project.</summary>
    /// <param name="name">Its folder and name.</param>
    /// <param name="source">Its only source.</param>
    /// <param name="properties">Inside of its property group.</param>
    /// <param name="items">Inside of its item group.</param>
    /// <param name="reference">The package that it references.</param>
    public void AddProject(string name, string source, string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "", string reference = "OpenClaw.Config")
    {
        var version = items.Contains("CentralPackageManagement", StringComparison.Ordinal) ? string.Empty : $""" Version="{Version}" """;
        _folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{reference}"{version}/>
                {items}
              </ItemGroup>
            </Project>
            """);
        _folder.Write($"{name}/Code.cs", source);
    }

    public Task<DotNetResult> RunAsync(string folder, params string[] arguments) => DotNet.RunAsync(_folder[folder], arguments);

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
