using System.Text.Json;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Cli.Explaining;

/// <summary>What is known of an identifier, as one JSON object: the form of <c>explain --format jsonl</c>.</summary>
internal static class ModelLine
{
    /// <summary>Writes <c>{"id","totalParamsB","activeParamsB","quantBits","quantScheme","isChat","source"}</c>; null is unknown.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="id">The identifier as it was given.</param>
    public static void Write(TextWriter writer, string id)
    {
        var facts = ModelName.Read(id);
        JsonOutput.WriteLine(writer, json => Write(json, id, facts));
    }

    /// <summary>Where the facts come from: <c>name</c>, <c>published</c>, or null where nothing is known.</summary>
    internal static string? Source(ModelNameFacts facts) => facts.Basis switch
    {
        SizeBasis.Name => "name",
        SizeBasis.Published => "published",
        _ => facts.QuantScheme is not null || facts.QuantBits is not null ? "name" : null,
    };

    private static void Write(Utf8JsonWriter json, string id, ModelNameFacts facts)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumberOrNull("totalParamsB", facts.TotalParamsB);
        json.WriteNumberOrNull("activeParamsB", facts.ActiveParamsB);
        json.WriteNumberOrNull("quantBits", facts.QuantBits);
        json.WriteStringOrNull("quantScheme", facts.QuantScheme);
        json.WriteBoolean("isChat", facts.IsChat);
        json.WriteStringOrNull("source", Source(facts));
        json.WriteEndObject();
    }
}
