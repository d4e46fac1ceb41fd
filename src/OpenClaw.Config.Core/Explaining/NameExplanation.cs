using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Explaining;

/// <summary>Tells what an identifier itself says.</summary>
internal static class NameExplanation
{
    private const string FromName = "name";

    /// <summary>Adds family, kind, size and quantization.</summary>
    public static void Add(List<ExplainedFact> facts, ModelNameFacts name)
    {
        if (name.Family is { } family)
        {
            facts.Add(new("family", family, FromName));
        }

        facts.Add(new("kind", name.Kind.ToString().ToLowerInvariant() + (name.IsChat ? string.Empty : ", no chat model"), FromName));
        facts.Add(Size(name));
        facts.Add(name.QuantScheme is null && name.QuantBits is null
            ? new("quantization", "not stated", string.Empty)
            : new("quantization", Quantization(name), FromName));
    }

    /// <summary>A size as people write it: <c>8B</c>, <c>135M</c>.</summary>
    public static string Billions(double billions) => billions < 1
        ? JsonNumbers.Format(Math.Round(billions * 1000, 1)) + "M"
        : JsonNumbers.Format(Math.Round(billions, 2)) + "B";

    private static ExplainedFact Size(ModelNameFacts name)
    {
        var source = name.Basis == SizeBasis.Published ? "published by its makers" : FromName;
        return (name.TotalParamsB, name.ActiveParamsB) switch
        {
            ({ } total, { } active) => new("size", $"{Billions(total)} in all, {Billions(active)} at work on a token", source),
            ({ } total, null) => new("size", Billions(total), source),
            (null, { } active) => new("size", $"unknown; {Billions(active)} at work on a token", FromName),
            _ => new("size", "unknown", string.Empty),
        };
    }

    private static string Quantization(ModelNameFacts name)
    {
        var parts = new List<string>();
        if (name.QuantScheme is { } scheme)
        {
            parts.Add(scheme);
        }

        if (name.QuantBits is { } bits)
        {
            parts.Add(JsonNumbers.Format(bits) + " bits");
        }

        if (name.QuantBitsPerWeight is { } effective && effective != name.QuantBits)
        {
            parts.Add("about " + JsonNumbers.Format(Math.Round(effective, 2)) + " bits a weight with its scales");
        }

        if (name.IsNativeQuantization)
        {
            parts.Add("trained so");
        }

        return string.Join(", ", parts);
    }
}
