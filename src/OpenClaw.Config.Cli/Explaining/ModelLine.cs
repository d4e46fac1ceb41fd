using System.Text.Json;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Core.Explaining;
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

    private static void Write(Utf8JsonWriter json, string id, ModelNameFacts facts)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumberOrNull("totalParamsB", facts.TotalParamsB);
        json.WriteNumberOrNull("activeParamsB", facts.ActiveParamsB);
        json.WriteNumberOrNull("quantBits", facts.QuantBits);
        json.WriteStringOrNull("quantScheme", facts.QuantScheme);
        json.WriteBoolean("isChat", facts.IsChat);
        json.WriteStringOrNull("source", ModelExplanation.SourceOf(facts));
        json.WriteEndObject();
    }
}
