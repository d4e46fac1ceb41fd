using OpenClaw.Config.Core.Facts.Names;

namespace OpenClaw.Config.Core.Facts;

/// <summary>
/// Reads what a model identifier says about its model: a grammar over its tokens (sizes, bits), and tables of model families
/// and of words that tell a model's use (<c>Names/Data</c>). It says "unknown" rather than guess.
/// </summary>
public static class ModelName
{
    /// <summary>
    /// Reads an identifier in any of the forms that people write: a hosted id, an Ollama tag, a Hugging Face repository or file,
    /// an LM Studio key, a vLLM served name, an OpenRouter id. Never throws; linear in the length.
    /// </summary>
    /// <param name="id">The identifier. Only its last 384 characters are read.</param>
    public static ModelNameFacts Read(string? id) => Read(id, null);

    /// <summary>Reads an identifier of which it is known whether Ollama serves it.</summary>
    /// <param name="id">The identifier. Only its last 384 characters are read.</param>
    /// <param name="isOllama">
    /// Whether a bare family name means Ollama's default build (<c>deepseek-r1</c> is 8B there and 671B elsewhere);
    /// null to go by the spelling and the prefix.
    /// </param>
    public static ModelNameFacts Read(string? id, bool? isOllama)
    {
        if (string.IsNullOrEmpty(id))
        {
            return ModelNameFacts.Nothing;
        }

        var text = NameText.Of(id!);
        return text.TokenCount == 0 ? ModelNameFacts.Nothing : NameReader.Read(text, isOllama);
    }
}
