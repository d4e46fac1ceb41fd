using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>Values as YAML: JSON is YAML, save for small numbers, which not every reader takes as <c>1e-7</c>.</summary>
internal static class YamlText
{
    /// <summary>The value on one line.</summary>
    public static string Of(JsonValue value) => value is JsonNumber number
        ? number.Value.ToString("0.0###############", System.Globalization.CultureInfo.InvariantCulture) is var text && text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text
        : JsonText.WriteCompact(value);
}
