using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Importing;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>A LiteLLM proxy's configuration as C# declarations.</summary>
internal static class LiteLlmImport
{
    /// <summary>Imports a configuration.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="request">What was asked for.</param>
    /// <exception cref="CliFailure">It is no configuration of LiteLLM.</exception>
    public static (OpenClawJsonImport Import, IReadOnlyList<string> Notes) Run(string text, ImportRequest request)
    {
        if (YamlData.Parse(text, request.SourceName) is not JsonObject file || file["model_list"] is not JsonArray)
        {
            throw new CliFailure($"'{request.SourceName}' has no model_list, so it is no configuration of a LiteLLM proxy.");
        }

        var source = LiteLlmConfiguration.Read(file);
        var translation = LiteLlmTranslation.Of(source);
        // Through the text, so that it takes the same way as every other configuration.
        var document = Json5Document.Parse(JsonText.Write(translation.Configuration));
        var import = OpenClawJsonImport.Run(
            document,
            request with { BaseFile = null, Notes = translation.Notes },
            graph => ImportedChains.Add(graph, Chains(source, translation)));
        return (import, translation.Notes);
    }

    private static IEnumerable<ImportedChain> Chains(LiteLlmConfiguration source, LiteLlmTranslation translation) =>
        from model in source.Models.Select(m => m.Group).Distinct()
        let hops = translation.Chain(model)
        where hops.Count > 1
        select new ImportedChain(model, hops)
        {
            Overflow = source.Overflow.TryGetValue(model, out var larger) && translation.Groups.TryGetValue(larger, out var references) ? references[0] : null,
            Patience = new PatienceSetting
            {
                AttemptSeconds = source.TimeoutSeconds is > 0 and var seconds ? seconds : null,
                Retries = source.Retries is >= 0 and <= 100 and var retries ? (int)retries : null,
            },
        };
}
