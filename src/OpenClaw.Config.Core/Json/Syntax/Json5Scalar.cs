namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>A string, number, boolean or <c>null</c> in a document.</summary>
public sealed class Json5Scalar : Json5Node
{
    internal Json5Scalar(JsonSpan span, JsonValue value)
        : base(span) => Value = value;

    /// <summary>What it means.</summary>
    public JsonValue Value { get; }

    /// <inheritdoc/>
    public override JsonValue ToJsonValue() => Value;
}
