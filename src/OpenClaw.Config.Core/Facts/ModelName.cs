namespace OpenClaw.Config.Core.Facts;

/// <summary>Reads what a model identifier says about its model.</summary>
public static class ModelName
{
    /// <summary>Reads an identifier in any of the forms that people write. Never throws; linear in the length.</summary>
    /// <param name="id">A hosted id, an Ollama tag, a Hugging Face repository or file, an LM Studio key, an OpenRouter id …</param>
    public static ModelNameFacts Read(string? id) => id is null ? ModelNameFacts.Nothing : new() { TotalParamsB = AuditTier.ParamsB(id), Basis = AuditTier.ParamsB(id) is null ? SizeBasis.Unknown : SizeBasis.Name };
}
