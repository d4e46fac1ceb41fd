using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.TestKit.Generation;

/// <summary>
/// A generator's run over a test project. Every run proves by itself that an unrelated edit leaves all outputs cached, that nothing
/// of the compiler is kept, and that what was generated compiles without a warning.
/// </summary>
public sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, Compilation input, Compilation output)
    {
        Driver = driver;
        Input = input;
        Output = output;
        Sources = driver.GetRunResult().Results.SelectMany(r => r.GeneratedSources)
            .ToImmutableSortedDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The driver after the run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What was compiled.</summary>
    public Compilation Input { get; }

    /// <summary>The same with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>The generated files, by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>All generated text, for a search.</summary>
    public string Text => string.Join("\n", Sources.Values);

    /// <summary>Runs a generator over a project and proves what every run must prove.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="project">The project; marks are taken out.</param>
    /// <param name="hasErrors">Whether the project has errors of its own; generated files must have none all the same.</param>
    public static async Task<GeneratorRun> OfAsync(IIncrementalGenerator generator, TestProject project, bool hasErrors = false)
    {
        using var workspace = new AdhocWorkspace();
        var roslyn = project.ToRoslyn(workspace);
        var compilation = (await roslyn.GetCompilationAsync())!;
        var run = Of(CreateDriver(generator, roslyn), compilation);
        CompilationChecks.AssertNoException(run);
        CompilationChecks.AssertClean(run, hasErrors);
        CachingChecks.AssertCached(run);
        CachingChecks.AssertFreeOfCompilerObjects(run);
        return run;
    }

    /// <summary>Runs a generator without proving anything; for broken sources and comparisons.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="project">The project; marks are taken out.</param>
    /// <param name="tracksSteps">Whether the driver keeps its steps for tests, which compilers and editors don't ask for.</param>
    public static async Task<GeneratorRun> OfUncheckedAsync(IIncrementalGenerator generator, TestProject project, bool tracksSteps = true)
    {
        using var workspace = new AdhocWorkspace();
        var roslyn = project.ToRoslyn(workspace);
        return Of(CreateDriver(generator, roslyn, tracksSteps), (await roslyn.GetCompilationAsync())!);
    }

    /// <summary>Runs the same driver on another compilation, as an editor does after a key press.</summary>
    public GeneratorRun Next(Compilation compilation) => Of(Driver, compilation);

    /// <summary>Runs the same driver with one file's text replaced.</summary>
    public GeneratorRun Edit(string file, string text)
    {
        var tree = Input.SyntaxTrees.Single(t => Path.GetFileName(t.FilePath) == file);
        var edited = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8);
        return Next(Input.ReplaceSyntaxTree(tree, edited));
    }

    /// <summary>Compiles and loads the assembly.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        var result = Output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The outputs that the last run made anew, by file.</summary>
    public int EmittedOutputs() => Driver.GetRunResult().Results
        .SelectMany(r => r.TrackedOutputSteps.Values)
        .SelectMany(steps => steps)
        .SelectMany(step => step.Outputs)
        .Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static GeneratorRun Of(GeneratorDriver driver, Compilation compilation)
    {
        var next = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new GeneratorRun(next, compilation, output);
    }

    private static CSharpGeneratorDriver CreateDriver(IIncrementalGenerator generator, Project project, bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        project.AnalyzerOptions.AdditionalFiles,
        (CSharpParseOptions)project.ParseOptions!,
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
}
