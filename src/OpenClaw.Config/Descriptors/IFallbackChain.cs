#if NET7_0_OR_GREATER
namespace OpenClaw.Config;

/// <summary>A declared chain; the generator implements it on every FallbackChain declaration.</summary>
public interface IFallbackChain
{
    /// <summary>The declaration as data.</summary>
    static abstract ChainDescriptor Descriptor { get; }
}
#endif
