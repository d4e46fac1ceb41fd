#if NET7_0_OR_GREATER
namespace OpenClaw.Config;

/// <summary>A declared model; the generator implements it on every Model declaration.</summary>
public interface IModel
{
    /// <summary>The declaration as data.</summary>
    static abstract ModelDescriptor Descriptor { get; }
}
#endif
