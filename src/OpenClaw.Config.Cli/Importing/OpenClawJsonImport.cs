using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Import.OpenClawJson;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Cli.Importing;

/// <summary>An <c>openclaw.json</c> as C# declarations.</summary>
internal sealed record OpenClawJsonImport
{
    /// <summary>What became of it.</summary>
    public required ImportedConfiguration Configuration { get; init; }

    /// <summary>The release by which it was read.</summary>
    public required SourceRelease Source { get; init; }

    /// <summary>The C# file.</summary>
    public required string CSharp { get; init; }

    /// <summary>The base file; null where everything is in the declarations.</summary>
    public required string? Base { get; init; }

    /// <summary>How many rules are switched off.</summary>
    public int Suppressions { get; init; }

    /// <summary>Imports a file.</summary>
    /// <param name="document">The file, without syntax errors.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="extend">Adds declarations that the file has no place for; null for none.</param>
    public static OpenClawJsonImport Run(Json5Document document, ImportRequest request, Func<ConfigGraph, ConfigGraph>? extend = null)
    {
        var data = document.ToJsonValue() as JsonObject
            ?? throw new CliFailure($"'{request.SourceName}' holds no object, so it is no configuration of OpenClaw.");
        var source = SourceRelease.Of(data, request.Release);
        var options = new ImportOptions
        {
            RootName = request.RootName,
            Target = source.Target,
            Release = $"{source.Release.Version.Year}.{source.Release.Version.Month}",
            BaseFile = request.BaseFile,
        };
        var imported = OpenClawJsonImporter.Import(data, options);
        imported = imported with { Graph = extend?.Invoke(imported.Graph) ?? imported.Graph };
        var suppressions = RuleSuppressions.For(imported.Graph, request.SourceName, source.Issues.Count == 0);
        return new OpenClawJsonImport
        {
            Configuration = imported,
            Source = source,
            CSharp = DeclarationsWriter.Write(imported.Graph, request.Namespace, suppressions, Header(request)),
            Base = request.BaseFile is not null && !imported.Rest.Members.IsEmpty ? BaseText.Of(document, imported) : null,
            Suppressions = suppressions.Count,
        };
    }

    private static string[] Header(ImportRequest request) =>
        [$"{ImportRequest.Mark} from {request.SourceName}. This file is yours now: edit it as you like. Only another import into it overwrites it.", .. request.Notes];
}
