using System.Security.Cryptography;
using System.Text;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Mistral takes tool call ids of exactly nine letters and digits (<c>compat.requiresMistralToolIds</c>).</summary>
internal static class MistralToolId
{
    private const int Length = 9;

    /// <summary>The id itself where it has the form, else nine characters that are always the same for it.</summary>
    public static string Of(string id) =>
        id.Length == Length && id.All(char.IsAsciiLetterOrDigit) ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Length];
}
