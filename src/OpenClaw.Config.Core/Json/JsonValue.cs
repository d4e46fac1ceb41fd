namespace OpenClaw.Config.Core.Json;

/// <summary>
/// A JSON value as data: no positions, no comments; two values are equal when their data is.
/// What the writer prints and what a parsed document means.
/// </summary>
public abstract record JsonValue
{
    private protected JsonValue()
    {
    }

    /// <summary>A string.</summary>
    public static implicit operator JsonValue(string value) => new JsonString(value);

    /// <summary>A boolean.</summary>
    public static implicit operator JsonValue(bool value) => new JsonBoolean(value);

    /// <summary>A number.</summary>
    public static implicit operator JsonValue(double value) => new JsonNumber(value);
}
