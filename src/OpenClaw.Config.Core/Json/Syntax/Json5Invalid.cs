namespace OpenClaw.Config.Core.Json.Syntax;

/// <summary>The place of a value that is missing or could not be read; an error of the document tells why.</summary>
public sealed class Json5Invalid : Json5Node
{
    internal Json5Invalid(JsonSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override JsonValue ToJsonValue() => JsonNull.Instance;
}
