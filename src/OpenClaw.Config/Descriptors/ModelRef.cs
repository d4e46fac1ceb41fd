using System.Diagnostics.CodeAnalysis;

namespace OpenClaw.Config;

/// <summary>
/// A reference to a model as OpenClaw writes it: <c>provider/model</c>, split at the first slash.
/// The provider is folded to lower case; the model keeps its case.
/// </summary>
public readonly record struct ModelRef
{
    private readonly string? _provider;
    private readonly string? _model;

    /// <summary>Makes a reference of its two parts.</summary>
    /// <param name="provider">The provider id; trimmed and folded to lower case.</param>
    /// <param name="model">The model id within the provider; kept as it is.</param>
    public ModelRef(string provider, string model)
    {
        _provider = provider.Trim().ToLowerInvariant();
        _model = model;
    }

    /// <summary>The provider id, lower case.</summary>
    public string Provider => _provider ?? string.Empty;

    /// <summary>The model id within the provider.</summary>
    public string Model => _model ?? string.Empty;

    /// <summary>Reads <c>provider/model</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The reference, where there is one.</param>
    /// <returns>False where either part is missing; OpenClaw skips such entries silently.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ModelRef reference)
    {
        var slash = text is null ? -1 : text.IndexOf('/');
        if (slash > 0 && slash < text!.Length - 1 && text.Substring(0, slash).Trim().Length > 0)
        {
            reference = new ModelRef(text.Substring(0, slash), text.Substring(slash + 1));
            return true;
        }

        reference = default;
        return false;
    }

    /// <summary>The reference as OpenClaw writes it.</summary>
    public override string ToString() => Provider + "/" + Model;
}
