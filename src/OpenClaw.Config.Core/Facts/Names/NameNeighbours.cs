namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Tells from the other words of a name whether it is not the family's published model, though it holds the family's name.</summary>
internal static class NameNeighbours
{
    /// <summary>Whether the words beside a match tell of something else.</summary>
    /// <param name="text">The identifier.</param>
    /// <param name="match">Where the family was found.</param>
    /// <param name="family">
    /// The family. Beside an everyday word only such words may stand as models' names have; and where a host's model and Ollama's
    /// are not the same, a name that tells of somebody's own machine leaves open which it is.
    /// </param>
    public static bool TellOfAnother(ref NameText text, NameMatch match, FamilyRow family)
    {
        var isEither = family.Size.Total > 0 && family.Ollama.Total > 0 && family.Size.Total != family.Ollama.Total;
        var plain = text.Plain;
        for (var at = text.PlainSegmentStart; at < plain.Length;)
        {
            var end = text.EndOfWord(at);
            var word = plain.Slice(at, end - at);
            var isBefore = end <= match.Start;
            if (isBefore || at >= match.End)
            {
                if (IsMadeFromIt(word)
                    || (end == match.Start && IsSmall(word))
                    || (isEither && IsOwn(word))
                    || (family.IsWord && !(isBefore ? IsMaker(word) : IsUsual(word))))
                {
                    return true;
                }
            }

            at = end < plain.Length && plain[end] == '-' ? end + 1 : end;
        }

        return false;
    }

    // "tiny-random-deepseek-v3", "deepseek-v3-4layers", "kimi-k2-eagle3": in its likeness, but of another size.
    private static bool IsMadeFromIt(ReadOnlySpan<char> word) =>
        word is "random" or "distill" or "distilled" or "reap" or "pruned" or "nextn" or "draft" or "speculator" or "eagle" or "eagle3"
        || word.EndsWith("layers".AsSpan(), StringComparison.Ordinal);

    // "nano-kimi-k2"
    private static bool IsSmall(ReadOnlySpan<char> word) => word is "tiny" or "mini" or "nano" or "micro" or "small" or "baby" or "toy" or "little";

    // "qwen3-coder-local", "my-deepseek-r1"
    private static bool IsOwn(ReadOnlySpan<char> word) =>
        word is "local" or "my" or "our" or "own" or "home" or "lab" or "custom" or "vllm" or "llamacpp" or "lmstudio" or "ollama" or "gpu" or "laptop" or "desktop" or "mac";

    private static bool IsMaker(ReadOnlySpan<char> word) =>
        word is "meta" or "facebook" or "microsoft" or "google" or "snowflake" or "bigscience" or "moonshotai" or "moonshot" or "rhymes" or "menlo" or "mattshumer" or "the";

    // What says how a model was tuned, packed or released, and whatever holds a number.
    private static bool IsUsual(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return word is "instruct" or "inst" or "chat" or "it" or "base" or "sft" or "dpo" or "rl" or "thinking" or "preview" or "latest" or "beta" or "final"
            or "gguf" or "ggml" or "hf" or "awq" or "gptq" or "mlx" or "exl" or "bnb" or "onnx" or "imatrix" or "imat" or "ud" or "bit" or "bits" or "safetensors"
            or "abliterated" or "uncensored" or "k" or "s" or "m" or "l" or "xs" or "xl" or "xxs" or "nl" or "free" or "cloud" or "int" or "fp" or "bf";
    }
}
