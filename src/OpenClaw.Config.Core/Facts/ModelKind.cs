namespace OpenClaw.Config.Core.Facts;

/// <summary>What a model is for, as far as its identifier tells.</summary>
public enum ModelKind
{
    /// <summary>A chat, instruction or reasoning model: the usual case.</summary>
    Chat,

    /// <summary>A checkpoint without instruction tuning. Servers do serve it on chat routes, so it counts as chat.</summary>
    Base,

    /// <summary>Turns text or images into vectors.</summary>
    Embedding,

    /// <summary>Scores documents for a query.</summary>
    Reranker,

    /// <summary>Makes or edits images.</summary>
    Image,

    /// <summary>Makes or edits video.</summary>
    Video,

    /// <summary>Makes speech, music or sound.</summary>
    Speech,

    /// <summary>Turns speech into text.</summary>
    Transcription,

    /// <summary>Reads documents: text recognition.</summary>
    TextRecognition,

    /// <summary>Classifies content as safe or unsafe.</summary>
    Safety,

    /// <summary>A drafter for speculative decoding; useless alone.</summary>
    Draft,

    /// <summary>A part of another model, such as the projector that reads images.</summary>
    Component,

    /// <summary>Something else that doesn't chat: proteins, time series, reward scores.</summary>
    Other,
}
