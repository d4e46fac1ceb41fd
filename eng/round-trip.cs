#:project ../src/OpenClaw.Config.Cli/OpenClaw.Config.Cli.csproj
#:project ../src/OpenClaw.Config/OpenClaw.Config.csproj

#:property PublishAot=false
#:property AssemblyName=round-trip

// Proves that imports lose nothing. For each openclaw.json of a folder:
//   import → C# → compile with the generator and the analyzers → read the assembly's declarations → export → compare as data.
// For each LiteLLM proxy's *.yaml of it:
//   import → C# → compile with the generator and the analyzers → read → export as LiteLLM's YAML → import that → must mean the same.
//
//   dotnet run eng/round-trip.cs -- FOLDER [--out FOLDER] [--only NAME] [--show]
//
// --out writes, for each release, the files that it accepts (RELEASE.before.jsonl, keys taken out) and what was exported
// (RELEASE.after.jsonl), cut to the sections about models, for openclaw/compare-answers.sh. --show prints what was made.

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.Analyzers.Generation;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Importing;
using OpenClaw.Config.Cli.LiteLlm;
using OpenClaw.Config.Cli.Reading;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run eng/round-trip.cs -- FOLDER [--out FOLDER] [--only NAME] [--show]");
    return 2;
}

string? Value(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
var only = Value("--only");
var output = Value("--out");
var show = args.Contains("--show");
if (output is not null)
{
    Directory.CreateDirectory(output);
}

var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(f => Path.GetFileName(f) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "OpenClaw.Config.dll"))
    .Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)).ToArray();
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var pairs = new List<(string Release, string Side, string Line)>();
void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

foreach (var path in Directory.EnumerateFiles(args[0]).Where(f => Path.GetExtension(f) is ".json" or ".json5").Order(StringComparer.Ordinal))
{
    var name = Path.GetFileNameWithoutExtension(path);
    if (only is not null && only != name)
    {
        continue;
    }

    var document = Json5Document.Parse(File.ReadAllText(path));
    if (document.Errors.Count > 0 || document.ToJsonValue() is not JsonObject)
    {
        Count("no JSON5 object");
        continue;
    }

    foreach (var baseFile in new[] { "base.json5", null })
    {
        var import = OpenClawJsonImport.Run(document, new ImportRequest { SourceName = name, BaseFile = baseFile });
        if (import.Source.Issues.Count > 0)
        {
            Count(baseFile is null ? "" : "refused by OpenClaw (not imported)");
            break;
        }

        if (baseFile is not null)
        {
            Count("accepted");
        }

        var (graph, errors) = await BuildAsync(name, import.CSharp);
        var root = graph.Roots.Single();
        var rest = import.Base is null ? JsonObject.Empty : (JsonObject)Json5Document.Parse(import.Base).ToJsonValue();
        var exported = (JsonObject)JsonMerge.Lay(rest, OpenClawJsonWriter.Write(new GraphIndex(graph), root, root.Target));
        var differences = ConfigurationDifference.Find(import.Configuration.Whole, exported, import.Source.Release.Version.Month == 4);
        if (differences.Count > 0)
        {
            Count("differs");
            Console.WriteLine($"{name} ({(baseFile is null ? "one file" : "base")}): differs at {string.Join(", ", differences.Take(8))}");
        }

        if (import.Source.Release.Validate(exported) is { Count: > 0 } issues)
        {
            Count("export is refused");
            Console.WriteLine($"{name}: the export is refused: {string.Join("; ", issues.Take(4).Select(i => i.Path + ": " + i.Message))}");
        }

        Count(differences.Count == 0 && errors == 0 ? "round trips" : "round trips fail");
        if (root.RawJson.Any(r => r.Path.StartsWith("models.providers", StringComparison.Ordinal)) || graph.Providers.Any(p => p.RawJson.Any(r => r.Path == "models")))
        {
            Count("with raw rows");
        }

        if (root.RawJson.Any(r => r.Path == "agents.defaults.models"))
        {
            Count("with a raw map of models");
        }

        if (show)
        {
            Console.WriteLine(import.CSharp);
            Console.WriteLine(JsonText.Write(exported));
        }

        if (output is not null && baseFile is not null)
        {
            // A file without a target is accepted by every release, and so must be what became of it.
            foreach (var release in root.Target is null ? ReleaseProfile.All : [import.Source.Release])
            {
                pairs.Add((release.Name, "before", Line(name, import.Configuration.Whole)));
                pairs.Add((release.Name, "after", Line(name, exported)));
            }
        }
    }
}

foreach (var path in Directory.EnumerateFiles(args[0]).Where(f => Path.GetExtension(f) is ".yaml" or ".yml").Order(StringComparer.Ordinal))
{
    var name = Path.GetFileNameWithoutExtension(path);
    if (only is not null && only != name)
    {
        continue;
    }

    var request = new ImportRequest { SourceName = Path.GetFileName(path) };
    OpenClawJsonImport import;
    try
    {
        (import, var notes) = LiteLlmImport.Run(File.ReadAllText(path), request);
        Console.WriteLine($"{name}: {import.Configuration.Graph.Models.Count} models, {import.Configuration.Graph.Chains.Count} chains, {notes.Count} notes");
        foreach (var note in show ? notes : [])
        {
            Console.WriteLine("    " + note);
        }
    }
    catch (CliFailure failure)
    {
        Count("LiteLLM: not imported");
        Console.WriteLine($"{name}: {failure.Message}");
        continue;
    }

    var (graph, errors) = await BuildAsync(name, import.CSharp);
    var yaml = LiteLlmExport.Write(graph, graph.Roots.Single());
    var again = LiteLlmImport.Run(yaml, request).Import;
    var (graphAgain, errorsAgain) = await BuildAsync(name + " again", again.CSharp);
    if (show)
    {
        Console.WriteLine(import.CSharp);
        Console.WriteLine(yaml);
    }

    var isStable = LiteLlmExport.Write(graphAgain, graphAgain.Roots.Single()) == yaml;
    var first = OpenClawJsonWriter.Write(new GraphIndex(graph), graph.Roots.Single(), null);
    var second = OpenClawJsonWriter.Write(new GraphIndex(graphAgain), graphAgain.Roots.Single(), null);
    var differences = ConfigurationDifference.Find(first, second, keepsAgentModels: false);
    if (differences.Count > 0 || !isStable)
    {
        Console.WriteLine($"{name}: {(isStable ? "the same YAML" : "another YAML")} after a second import; differs at {string.Join(", ", differences.Take(8))}");
        foreach (var difference in show ? differences : [])
        {
            Console.WriteLine($"    {difference}: {Shown(difference.Find(first))} -> {Shown(difference.Find(second))}");
        }
    }

    Count(errors + errorsAgain == 0 ? "LiteLLM: builds" : "LiteLLM: does not build");
    Count(differences.Count == 0 && isStable ? "LiteLLM: means the same after export and import" : "LiteLLM: differs after export and import");
}

foreach (var (what, count) in counts.Where(c => c.Key.Length > 0))
{
    Console.WriteLine($"{count,5}  {what}");
}

foreach (var file in pairs.GroupBy(p => p.Release + "." + p.Side))
{
    File.WriteAllText(Path.Combine(output!, file.Key + ".jsonl"), string.Concat(file.Select(p => p.Line + "\n")));
}

return counts.Keys.Any(k => k is "differs" or "does not build" or "export is refused" or "LiteLLM: differs after export and import") ? 1 : 0;

async Task<(ConfigGraph Graph, int Errors)> BuildAsync(string name, string csharp)
{
    var compilation = CSharpCompilation.Create(
        "Imported",
        [CSharpSyntaxTree.ParseText(csharp, new CSharpParseOptions(LanguageVersion.CSharp12))],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    CSharpGeneratorDriver.Create([new OpenClawConfigGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
    var errors = generated.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
    errors.AddRange((await generated.WithAnalyzers([.. Analyzers()]).GetAnalyzerDiagnosticsAsync()).Where(d => d.Severity == DiagnosticSeverity.Error && !d.IsSuppressed));
    foreach (var error in errors.Take(5))
    {
        Console.WriteLine($"{name}: does not build: {error}");
    }

    if (errors.Count > 0)
    {
        Count("does not build");
    }

    return (AssemblyReader.Read(compilation.Assembly, default), errors.Count);
}

static string Shown(JsonValue? value) => value is null ? "nothing" : JsonText.WriteCompact(value);

// Channels and plugins are not ours, and the real program judges them by what is installed.
static string Line(string name, JsonObject config) => JsonText.WriteCompact(new JsonObject(
[
    new("id", name),
    new("config", new JsonObject(config.Members.Where(m => m.Name is "meta" or "env" or "auth" or "secrets" or "models" or "agents").ToEquatableArray())),
]));

static IEnumerable<DiagnosticAnalyzer> Analyzers() => typeof(ConfigurationAnalyzer).Assembly.GetTypes()
    .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
    .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!);
