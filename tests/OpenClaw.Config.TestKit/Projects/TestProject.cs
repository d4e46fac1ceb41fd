using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.TestKit.Markup;

namespace OpenClaw.Config.TestKit.Projects;

/// <summary>A project that a test compiles: sources with marks, settings, references.</summary>
public sealed record TestProject
{
    /// <summary>The folder in which a test's files stand.</summary>
    public const string Folder = "/test/";

    private static readonly string[] DefaultUsings = ["System", "System.Collections.Generic", "OpenClaw.Config"];

    /// <summary>A project of one file.</summary>
    /// <param name="source">The source, with marks.</param>
    public TestProject(string source)
        : this(new TestFile("Test.cs", source))
    {
    }

    /// <summary>A project of several files.</summary>
    /// <param name="files">The sources, with marks.</param>
    public TestProject(params TestFile[] files) => Files = [.. files];

    /// <summary>Its name and that of its assembly.</summary>
    public string Name { get; init; } = "TestProject";

    /// <summary>The sources.</summary>
    public ImmutableArray<TestFile> Files { get; init; }

    /// <summary>Files that the compiler hands to analyzers, such as an openclaw.json.</summary>
    public ImmutableArray<TestFile> AdditionalFiles { get; init; } = [];

    /// <summary>Lines of the <c>[*.cs]</c> section of an <c>.editorconfig</c> (or of the sections that they open themselves).</summary>
    public string EditorConfig { get; init; } = string.Empty;

    /// <summary>Lines of a global analyzer config.</summary>
    public string GlobalConfig { get; init; } = string.Empty;

    /// <summary>MSBuild properties that the package makes visible to the compiler.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Assemblies besides the framework and OpenClaw.Config.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Whether OpenClaw.Config is referenced.</summary>
    public bool HasLibrary { get; init; } = true;

    /// <summary>Namespaces that are imported everywhere, as implicit usings do.</summary>
    public ImmutableArray<string> Usings { get; init; } = [.. DefaultUsings];

    /// <summary>Generators that run, so that generated members exist.</summary>
    public ImmutableArray<IIncrementalGenerator> Generators { get; init; } = [];

    /// <summary>How the sources are read.</summary>
    public CSharpParseOptions ParseOptions { get; init; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>The compilation that the files, references and settings make.</summary>
    public async Task<Compilation> CompileAsync(CancellationToken cancellation = default) =>
        (await ToRoslyn(new AdhocWorkspace()).GetCompilationAsync(cancellation))!;

    /// <summary>The project as a reference of another one: compiled, as an assembly on disk would be.</summary>
    public async Task<MetadataReference> ToReferenceAsync(CancellationToken cancellation = default)
    {
        using var image = new MemoryStream();
        var result = (await CompileAsync(cancellation)).Emit(image, cancellationToken: cancellation);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The project in a workspace, marks taken out.</summary>
    public Project ToRoslyn(Workspace workspace)
    {
        var id = ProjectId.CreateNewId(Name);
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                Name,
                Name,
                LanguageNames.CSharp,
                filePath: Folder + Name + ".csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: ParseOptions))
            .AddMetadataReferences(id, TestReferences.Framework)
            .AddMetadataReferences(id, HasLibrary ? [TestReferences.Library, .. References] : References);
        foreach (var file in Files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), file.Name, MarkedText.Parse(file.Text).Text, filePath: Folder + file.Name);
        }

        if (!Usings.IsEmpty)
        {
            var text = string.Concat(Usings.Select(space => $"global using {space};\n"));
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "GlobalUsings.cs", HasLibrary ? text : text.Replace("global using OpenClaw.Config;\n", string.Empty, StringComparison.Ordinal), filePath: Folder + "GlobalUsings.cs");
        }

        foreach (var file in AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), file.Name, MarkedText.Parse(file.Text).Text, filePath: Folder + file.Name);
        }

        solution = AddConfig(solution, id, ".editorconfig", EditorConfig.Length == 0 ? string.Empty : "root = true\n[*.cs]\n" + EditorConfig);
        solution = AddConfig(solution, id, ".globalconfig", GlobalConfigText());
        if (!Generators.IsEmpty)
        {
            solution = solution.AddAnalyzerReference(id, new TestGeneratorReference(Generators));
        }

        return solution.GetProject(id)!;
    }

    private static Solution AddConfig(Solution solution, ProjectId id, string name, string text) => text.Length == 0
        ? solution
        : solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), name, Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8), filePath: Folder + name);

    private string GlobalConfigText()
    {
        var properties = string.Concat(Properties.Select(p => $"build_property.{p.Key} = {p.Value}\n"));
        return GlobalConfig.Length + properties.Length == 0 ? string.Empty : $"is_global = true\n{properties}{GlobalConfig}\n";
    }
}
