#if NET7_0_OR_GREATER
namespace OpenClaw.Config;

/// <summary>A declared provider; the generator implements it on every Provider declaration.</summary>
public interface IProvider
{
    /// <summary>The declaration as data.</summary>
    static abstract ProviderDescriptor Descriptor { get; }
}
#endif
