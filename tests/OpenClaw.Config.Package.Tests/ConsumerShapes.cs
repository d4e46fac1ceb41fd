using OpenClaw.Config.TestKit.Builds;

namespace OpenClaw.Config.Package.Tests;

/// <summary>Consumers of many shapes in one solution, built once.</summary>
public sealed class ConsumerShapes(PackedPackage package) : IAsyncLifetime
{
    private const string Net10 = "<TargetFramework>net10.0</TargetFramework>";
    private const string App = Net10 + "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>";
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private readonly List<string> _projects = [];

    public PackedPackage Package => package;

    /// <summary>The folders of the consumers; other tests have theirs beside them.</summary>
    public IEnumerable<string> Folders => _projects.Select(project => package.Folder[project]);

    public async ValueTask InitializeAsync()
    {
        // A program without a namespace: a prompt, the registry, no more.
        Add("TopLevel", Sources.Usings + "System.Console.WriteLine(AssistantConfig.ModelRegistry.All.Count + \" \" + AssistantConfig.RoutingTable.All[0].Name);\n" + Sources.Providers + Sources.Root, App + Strict);

        Add("Namespaced", Sources.In("Contoso.Assistant", Sources.Providers + Sources.Root), Net10 + Strict + "<Nullable>enable</Nullable>");

        // Declarations for everybody, the root in the app.
        Add("Declarations", Sources.In("Contoso.Models", Sources.Providers), "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>9</LangVersion>" + Strict);
        Add("AppOfLibrary", "using Contoso.Models;\n" + Sources.In("Contoso.App", Sources.Root), Net10 + Strict, Reference("Declarations"));

        // Two projects share a namespace, and one sees the other's internals.
        Add("Inner", Sources.In("Contoso.Shared", Sources.Providers.Replace("public partial", "internal partial", StringComparison.Ordinal)
            + "[OpenClawConfig(Default = typeof(Hybrid))] internal partial record InnerConfig { }\n"), Net10 + Strict, """<InternalsVisibleTo Include="Outer" />""");
        Add("Outer", Sources.In("Contoso.Shared", "[OpenClawConfig(Default = typeof(Hybrid))] internal partial record OuterConfig { }\n"), Net10 + Strict, Reference("Inner"));

        Add("OldStyle", Sources.In("Contoso.Old", Sources.Providers + Sources.Root), Net10 + Strict + "<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><LangVersion>9</LangVersion>");

        // Records that bear the names of SDKs which the project references.
        Add("Names", Sources.In("Contoso.Names", Sources.Providers + """
            [Provider("openai")] public partial record OpenAI { [Model("gpt-5.4")] public partial record Gpt { } }
            [OpenClawConfig(Default = typeof(Hybrid), Mode = ModelsMode.Merge)] public partial record AssistantConfig { }

            """), Net10 + Strict + "<NoWarn>NU1603</NoWarn>", """<PackageReference Include="Anthropic" Version="13.12.0" /><PackageReference Include="OpenAI" Version="2.15.0" />""");

        Add("Central", Sources.In("Contoso.Central", Sources.Providers + Sources.Root), Net10 + Strict, "<!-- CentralPackageManagement -->");
        package.Folder.Write("Central/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="OpenClaw.Config" Version="{PackedPackage.Version}" /></ItemGroup>
            </Project>
            """);

        // The run time alone: library, analyzers and build task come with it.
        Add("Hosted", """
            using Microsoft.Extensions.AI;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using OpenClaw.Config;
            using var services = new ServiceCollection().AddLogging().AddAssistantConfig(new ConfigurationBuilder().Build()).BuildServiceProvider();
            System.Console.WriteLine(services.GetRequiredKeyedService<IChatClient>(typeof(Hybrid)).GetService<ChainDescriptor>()!.Hops.Count);

            """ + Sources.Providers + Sources.Root, App + Strict, reference: "OpenClaw.Config.Hosting");

        package.Folder.Write("All.slnx", "<Solution>" + string.Concat(_projects.Select(p => $"<Project Path=\"{p}/{p}.csproj\" />")) + "</Solution>");
        (await BuildAsync()).AssertClean();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<DotNetResult> BuildAsync() => package.RunAsync(".", "build", "All.slnx", "-v", "q", "-nologo");

    public static string OutputOf(string project, string file) => $"{project}/bin/Debug/net10.0/{file}";

    private static string Reference(string project) => $"""<ProjectReference Include="../{project}/{project}.csproj" />""";

    private void Add(string name, string source, string properties, string items = "", string reference = "OpenClaw.Config")
    {
        package.AddProject(name, source, properties, items, reference);
        _projects.Add(name);
    }
}
