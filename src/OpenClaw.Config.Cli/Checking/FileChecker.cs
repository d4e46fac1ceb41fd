using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.Reading;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.OpenClawJson.Includes;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.Core.Rules.Input;

namespace OpenClaw.Config.Cli.Checking;

/// <summary>Checks single files; safe to use from several threads.</summary>
internal sealed class FileChecker(CheckOptions options)
{
    private static readonly WrongValue _wrongValue = new();
    private readonly EditorSettings _editor = new();

    /// <summary>Checks a file. What can't be read becomes a failure of that file.</summary>
    /// <param name="input">The file.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <returns>The verdict; null where a folder was searched and this is no configuration.</returns>
    public CheckedFile? Check(CheckInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (input.Failure is { } failed)
        {
            return new CheckedFile(input.Name, [], failed);
        }

        try
        {
            return AssemblyConfiguration.Fits(input.FullPath) ? CheckAssembly(input, cancellation) : CheckJson(input);
        }
        catch (CliFailure failure)
        {
            return new CheckedFile(input.Name, [], failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            // For one, an .editorconfig above the file that may not be read: no reason to be silent about all the others.
            return new CheckedFile(input.Name, [], failure.Message);
        }
    }

    private CheckedFile? CheckJson(CheckInput input)
    {
        var document = Json5Document.Parse(InputFile.ReadText(input.FullPath));
        if (!input.IsNamed && !CheckInputs.LooksLikeConfiguration(input.FullPath, document))
        {
            return null;
        }

        var excerpts = options.WithExcerpts ? new MaskedLines(document) : null;
        var findings = new List<CheckFinding>();
        foreach (var ((finding, place), shown) in JudgeWhole(document, input.FullPath))
        {
            var start = document.PositionOf(place.Span.Start);
            var end = document.PositionOf(place.Span.End);
            findings.Add(new CheckFinding(finding.Rule, shown, finding.Message, place.Path.ToString(), Place(start), Place(end))
            {
                Excerpt = excerpts?.At(start, end),
            });
        }

        return new CheckedFile(input.Name, findings);
    }

    /// <summary>What mends a file; null where it can't be read, is too broken, or was found by a search and is no configuration.</summary>
    /// <param name="input">The file.</param>
    public FileFixer? Fixer(CheckInput input)
    {
        if (input.Failure is not null)
        {
            return null;
        }

        try
        {
            var document = Json5Document.Parse(InputFile.ReadText(input.FullPath));
            return document.Errors.Count == 0 && !ConfigIncludes.AreIn(document.Root) && (input.IsNamed || CheckInputs.LooksLikeConfiguration(input.FullPath, document))
                ? new FileFixer(changed => Judge(changed, input.FullPath))
                : null;
        }
        catch (CliFailure)
        {
            return null;
        }
    }

    private List<(LocatedFinding Located, RuleSeverity Severity)> JudgeWhole(Json5Document document, string path)
    {
        try
        {
            var whole = IncludedFiles.Whole(document, path);
            var found = Judge(whole, path);
            return whole == document ? found : [.. found
                .Select(f => (f.Located with { Place = IncludedFiles.InFirst(document, f.Located.Place) }, f.Severity))
                .OrderBy(f => f.Item1.Place.Span.Start)];
        }
        catch (ConfigIncludeException failure)
        {
            var release = options.Release ?? ReleaseProfile.Newest;
            var place = new JsonPlace(failure.Path, failure.Path.Find(document.Root)?.Span ?? document.Root.Span);
            return [(new(_wrongValue.Of(failure.Path.ToString(), failure.Message + ".", release.Name, []), place), _wrongValue.Descriptor.Severity)];
        }
    }

    private List<(LocatedFinding Located, RuleSeverity Severity)> Judge(Json5Document document, string path)
    {
        var (settings, names, severity) = _editor.For(path, options.Thresholds);
        var located = OpenClawJsonChecker.Check(document, new OpenClawJsonOptions
        {
            Release = options.Release,
            Settings = settings,
            SettingNames = names,
            Catalogue = options.Catalogue,
        });
        return [.. located
            .Select(f => (f, Severity: Shown(f.Finding, severity)))
            .Where(f => f.Severity is not null)
            .Select(f => (f.f, f.Severity!.Value))];
    }

    private CheckedFile CheckAssembly(CheckInput input, CancellationToken cancellation)
    {
        var path = input.FullPath.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? ProjectOutput.Find(input.FullPath) : input.FullPath;
        var graph = AssemblyReader.Read(path, cancellation);
        var (settings, _, severity) = _editor.For(input.FullPath, options.Thresholds);
        var context = new RuleContext
        {
            Index = new GraphIndex(graph),
            FrontEnd = FrontEnd.CSharp,
            Settings = settings,
            Catalogue = options.Catalogue,
            DefaultTarget = options.Release?.Name,
        };
        return new CheckedFile(input.Name, [.. RuleRunner.CheckAll(context)
            .Select(f => (Finding: f, Severity: Shown(f, severity)))
            .Where(f => f.Severity is not null)
            .Select(f => new CheckFinding(f.Finding.Rule, f.Severity!.Value, f.Finding.Message, Declaration(f.Finding.Subject), default, default))]);
    }

    private RuleSeverity? Shown(Finding finding, Func<RuleDescriptor, RuleSeverity> severity)
    {
        var level = severity(finding.Rule);
        var isAsked = options.IsStrict || !finding.Rule.IsStrict || level != finding.Rule.Severity;
        return isAsked && level >= options.Least && level != RuleSeverity.Hidden ? level : null;
    }

    // "Contoso.Assistant|Contoso.Anthropic.Sonnet": the assembly is known already.
    private static string Declaration(NodeId id) => id.Value is null ? string.Empty : id.Value[(id.Value.IndexOf('|') + 1)..];

    private static TextPlace Place(JsonPosition position) => new(position.Line, position.Column);
}
