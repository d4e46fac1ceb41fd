using OpenClaw.Config.Runtime.Failover;

namespace OpenClaw.Config.Runtime.Wire;

/// <summary>Takes secrets out of a provider's words.</summary>
internal static class Redaction
{
    private const int Longest = 2_000;

    /// <summary>What was seen without any of the secrets: not in the provider's words and not in its code, which is shown.</summary>
    public static FailureSignal Clean(FailureSignal signal, IReadOnlyList<string> secrets) => signal with { Code = Clean(signal.Code, secrets), Text = Clean(signal.Text, secrets) };

    /// <summary>The text without any of the secrets, cut to a length.</summary>
    public static string? Clean(string? text, IReadOnlyList<string> secrets)
    {
        if (text is null)
        {
            return null;
        }

        foreach (var secret in secrets)
        {
            // Shorter values are placeholders ("x"), and would tear the text apart.
            if (secret.Length >= 4)
            {
                text = text.Replace(secret, "***", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text.Length <= Longest ? text : text[..Longest];
    }
}
