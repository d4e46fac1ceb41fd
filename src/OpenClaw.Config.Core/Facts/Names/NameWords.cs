namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>Single words of an identifier that tell something by themselves.</summary>
internal struct NameWords
{
    public bool IsBase;
    public bool IsInstruct;
    public bool IsVision;
    public bool IsCoder;
    public bool IsCloud;
    public bool IsFree;

    /// <summary>Whether experts or layers were taken out of the model that the name tells.</summary>
    public bool IsPruned;

    /// <summary>Whether the weights were converted for a runtime that quantizes in its own way.</summary>
    public bool IsConverted;

    /// <summary>Reads the words of the last path part.</summary>
    public static NameWords Read(ref NameText text)
    {
        var words = default(NameWords);
        foreach (var token in text.Tokens)
        {
            if (token.Segment != text.LastSegment)
            {
                continue;
            }

            switch (text.Of(token))
            {
                case "base" or "pt" or "pretrained" or "text" when token.Before is ':' or '-' or '_':
                    words.IsBase = true;
                    break;
                case "instruct" or "it" or "chat" or "ins" or "thinking" or "reasoning" or "sft" or "dpo":
                    words.IsInstruct = true;
                    break;
                case "vl" or "vision" or "vlm" or "omni" or "multimodal" or "mm":
                    words.IsVision = true;
                    break;
                case "coder" or "code" or "codex":
                    words.IsCoder = true;
                    break;
                case "cloud" when token.Before is ':' or '-':
                    words.IsCloud |= text.PlainTagStart >= 0;
                    break;
                case "reap" or "pruned" or "prune" or "ream":
                    words.IsPruned = true;
                    break;
                case "onnx" or "ov" or "openvino" or "npu" or "mlc" or "ryzenai" or "litertlm":
                    words.IsConverted = true;
                    break;
                case "free" when token.Before == ':':
                    words.IsFree = true;
                    break;
            }
        }

        words.IsBase &= !words.IsInstruct;
        return words;
    }

    /// <summary>Whether the last path part is a file that may say less than the repository in front of it.</summary>
    public static bool IsFileName(ref NameText text)
    {
        var last = text.Tokens[text.TokenCount - 1];
        return text.Of(last) is "gguf" or "safetensors" or "onnx" or "bin" or "ggml" or "litertlm";
    }

    /// <summary>
    /// Whether a name that is nothing but a family stands for Ollama's (or Docker's, which has the same) default tag: it has a tag, comes
    /// from there, or is written as they write it ("llama3" and "yi-coder", not "llama-3").
    /// </summary>
    /// <param name="text">The identifier.</param>
    /// <param name="family">The family.</param>
    public static bool MayBeOllama(ref NameText text, FamilyRow family)
    {
        if (HasGatewayTag(ref text))
        {
            return false;
        }

        var hasTag = text.PlainTagStart >= 0;
        var first = text.Tokens[0];
        if (first.Segment < text.LastSegment)
        {
            return hasTag || text.Of(first) is "ollama" or "ai" or "library";
        }

        return hasTag || (!family.IsHostedToo && (family.IsHyphened || !HasHyphenBeforeNumber(ref text)));
    }

    private static bool HasHyphenBeforeNumber(ref NameText text)
    {
        foreach (var token in text.Tokens)
        {
            if (token.Before != '\0' && text.Text[token.Start] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tag is a gateway's, not a build of Ollama's.</summary>
    private static bool HasGatewayTag(ref NameText text)
    {
        foreach (var token in text.Tokens)
        {
            if (token.Before == '@' && token.Segment == text.LastSegment)
            {
                // Vertex AI's "codestral@latest", LM Studio's "name@q4_k_m".
                return true;
            }

            if (token.Before == ':' && token.Segment == text.LastSegment)
            {
                return text.Of(token) is "free" or "nitro" or "floor" or "online" or "exacto" or "extended" or "beta" or "thinking" or "batch" or "paid";
            }
        }

        return false;
    }
}
