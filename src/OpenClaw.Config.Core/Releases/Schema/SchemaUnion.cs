using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Releases.Schema;

/// <summary>One of several shapes.</summary>
public sealed class SchemaUnion : SchemaNode
{
    internal SchemaUnion(IReadOnlyList<SchemaNode> options, string? discriminator)
    {
        Options = options;
        Discriminator = discriminator;
    }

    /// <summary>The shapes.</summary>
    public IReadOnlyList<SchemaNode> Options { get; }

    /// <summary>The key whose value tells the shape; null where the shapes are tried in turn.</summary>
    public string? Discriminator { get; }

    internal SchemaNode? OptionFor(JsonValue? key) => Options.FirstOrDefault(o =>
        o is SchemaObject shape && shape.Find(Discriminator!) is SchemaChoice choice && choice.Values.Contains(key!));
}
