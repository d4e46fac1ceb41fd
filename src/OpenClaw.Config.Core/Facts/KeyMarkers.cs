using System.Text.RegularExpressions;

namespace OpenClaw.Config.Core.Facts;

/// <summary>
/// Tells placeholders from keys. One judgement for the rules and for the writer: what is not proven harmless is a secret
/// and is never written. Markers: <c>src/agents/model-auth-markers.ts</c> of OpenClaw 2026.9.6 and its guides for local servers.
/// </summary>
public static class KeyMarkers
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "ollama-local", "lmstudio-local", "custom-local", "EMPTY", "none", "local", "sk-local", "sk-1234",
        // What the guides of local servers tell people to write where some text is wanted.
        "anything", "any", "dummy", "sk-dummy", "fake", "placeholder", "no-key", "no-key-required", "sk-no-key-required", "not-needed", "not-required", "not-used", "unused", "null", "n/a", "test",
        "ollama", "lmstudio", "lm-studio", "vllm", "sglang", "llamacpp", "llama-cpp", "llama.cpp", "local-key", "x", "sk-xxx", "sk-xxxx",
    };

    // "hf_" and twelve characters. Every text of a file is asked, and most are shorter.
    private const int ShortestKey = 15;

    // The vendors' own prefixes; what follows is long and random. 12 characters keep "sk-local" and "hf_test" out.
    private static readonly Regex VendorKey = new(
        @"(?:^|[^A-Za-z0-9])(?:sk-(?:ant|proj|or|svcacct|admin)-|AIza|gsk_|hf_|nvapi-|xai-|ghp_|gho_|github_pat_|AKIA|ASIA|xox[abpr]-|r8_|pplx-|csk-|fw_)[A-Za-z0-9_\-]{12,}",
        RegexOptions.CultureInvariant);

    // header.payload.signature, each base64url; a JSON object starts with eyJ.
    private static readonly Regex JsonWebToken = new(@"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*", RegexOptions.CultureInvariant);

    private static readonly Regex Uuid = new(
        "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", RegexOptions.CultureInvariant);

    private static readonly Regex Run = new("[A-Za-z0-9+/_=]{24,}", RegexOptions.CultureInvariant);

    private static readonly Regex Variable = new(@"^\$\{[A-Z_][A-Z0-9_]*\}$", RegexOptions.CultureInvariant);

    private static readonly Regex VariableName = new("^[A-Z][A-Z0-9_]{0,127}$", RegexOptions.CultureInvariant);

    private static readonly Regex Literally = new(
        @"^(?:\$[A-Za-z_][A-Za-z0-9_]*|\{env:[^}]*\}|\{\{[^}]*\}\}|<[^>]*>|(?:sk-)?(?i:your|replace|insert|change)[-_ ][A-Za-z_ -]*|(?i:changeme)|[A-Z_]+_HERE|x{4,}|X{4,}|\*+|(?:sk-)?\.\.\.|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:API_?)?(?:KEY|TOKEN))$", RegexOptions.CultureInvariant);

    private static readonly Regex AwsMarker = new("^AWS_(?:PROFILE|ACCESS_KEY_ID|BEARER_TOKEN_BEDROCK)$", RegexOptions.CultureInvariant);

    /// <summary>Judges a literal that stands where a key belongs.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="providerId">The provider's id: local servers take it as a placeholder.</param>
    /// <param name="baseUrl">The endpoint that is used, declared or known; null where nobody knows, which proves nothing.</param>
    public static KeyVerdict Judge(string? text, string? providerId, string? baseUrl)
    {
        var key = (text ?? string.Empty).Trim();
        if (key.Length == 0)
        {
            return KeyVerdict.Empty;
        }

        if (IsReference(key))
        {
            return KeyVerdict.Reference;
        }

        if (Literally.IsMatch(key) && !LooksLikeKey(key))
        {
            return KeyVerdict.SentLiterally;
        }

        return IsPlaceholder(key, providerId) && EndpointClassifier.IsPrivateHost(baseUrl) ? KeyVerdict.Placeholder : KeyVerdict.Secret;
    }

    /// <summary>Whether a text is a placeholder that servers without keys are given, whatever the host.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="providerId">The provider's id.</param>
    public static bool IsPlaceholder(string text, string? providerId) =>
        !LooksLikeKey(text)
        && (Placeholders.Contains(text)
            || (providerId is not null && string.Equals(text, providerId.Trim(), StringComparison.OrdinalIgnoreCase))
            || text.EndsWith("-local", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("local-", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("-no-key", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text has the shape of a real key: a vendor's prefix, a token, a UUID, or 24 and more random characters.</summary>
    public static bool LooksLikeKey(string text) =>
        HasKeyShape(text) || Run.Matches(text).Cast<Match>().Any(m => IsRandom(m.Value));

    /// <summary>
    /// Whether a text carries a key by its shape alone (a vendor's prefix or a JSON web token): certain enough to strike it
    /// from any place, also where keys do not belong.
    /// </summary>
    public static bool HasKeyShape(string text) =>
        text.Length >= ShortestKey && (VendorKey.IsMatch(text) || JsonWebToken.IsMatch(text) || (text.Length <= 40 && Uuid.IsMatch(text)));

    /// <summary>Whether a name can be an environment variable of OpenClaw's (<c>^[A-Z][A-Z0-9_]{0,127}$</c>) and is not a key by mistake.</summary>
    public static bool IsVariableName(string? name) => name is not null && VariableName.IsMatch(name) && !HasKeyShape(name);

    /// <summary>Whether a header or member of this name carries a secret.</summary>
    /// <param name="name">The name, any case.</param>
    public static bool IsSecretName(string name)
    {
        var plain = name.Replace("-", string.Empty).Replace("_", string.Empty).ToLowerInvariant();
        return plain is "authorization" or "proxyauthorization" or "cookie" or "setcookie" or "auth" or "key" or "passphrase"
            || plain.EndsWith("apikey", StringComparison.Ordinal)
            || plain.EndsWith("accesskey", StringComparison.Ordinal)
            || plain.EndsWith("subscriptionkey", StringComparison.Ordinal)
            || plain.EndsWith("token", StringComparison.Ordinal)
            || plain.EndsWith("secret", StringComparison.Ordinal)
            || plain.EndsWith("password", StringComparison.Ordinal)
            || plain.EndsWith("credential", StringComparison.Ordinal)
            || plain.EndsWith("credentials", StringComparison.Ordinal);
    }

    private static bool IsReference(string key) =>
        Variable.IsMatch(key)
        || (key.IndexOf("${", StringComparison.Ordinal) >= 0 && !HasKeyShape(key))
        || AwsMarker.IsMatch(key)
        || (!LooksLikeKey(key)
            && (key.EndsWith("-oauth", StringComparison.Ordinal)
                || key.StartsWith("oauth:", StringComparison.Ordinal)
                || key.StartsWith("secretref-env:", StringComparison.Ordinal)
                || key is "codex-app-server" or "gcp-vertex-credentials" or "secretref-managed"));

    // Random text mixes letters and digits and repeats little; words and versions do not.
    private static bool IsRandom(string run) =>
        run.Any(char.IsDigit) && run.Any(char.IsLetter) && run.Distinct().Count() >= 10;
}
