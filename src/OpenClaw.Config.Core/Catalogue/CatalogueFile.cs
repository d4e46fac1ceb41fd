namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// Reads a project's <c>*.openclaw-models.json</c> (JSON5), which adds to the catalogue or corrects it:
/// <code>
/// {
///   providers: {
///     "team-vllm": { api: "openai-completions", baseUrl: "https://llm.contoso.example/v1", hosting: "hosted",
///                    regions: { eu: "https://eu.llm.contoso.example/v1" }, keyVariables: ["TEAM_VLLM_KEY"] },
///   },
///   models: {
///     "team-vllm/big-model": { contextWindow: 131072, maxTokens: 16384, input: ["text", "image"], tools: true, reasoning: false,
///                              cost: { input: 0.5, output: 1.5 }, size: "120B", activeSize: "5B", quantization: "mxfp4" },
///   },
/// }
/// </code>
/// The names are those of <c>openclaw.json</c> where it has them; tokens are whole numbers, prices USD per million tokens, sizes
/// as people write them.
/// </summary>
public static class CatalogueFile
{
    /// <summary>Reads a file. Never throws: what can't be used becomes a problem with its place, and the rest still counts.</summary>
    /// <param name="file">The file's name, for messages and provenance.</param>
    /// <param name="text">The file's text.</param>
    public static CatalogueOverrides Parse(string file, string text) => new CatalogueFileReader(file, text).Read();
}
