using OpenClaw.Config.Analyzers.Generation.Data;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>A reference or an alias and the model that it stands for.</summary>
/// <param name="text">The key as it is written.</param>
/// <param name="model">The model.</param>
/// <param name="exactFrom">From where on the key's case counts: 0 for all of it, its length for none of it.</param>
internal readonly struct ReferenceKey(string text, ModelData model, int exactFrom)
{
    public string Text { get; } = text;

    public ModelData Model { get; } = model;

    public int ExactFrom { get; } = exactFrom;
}
