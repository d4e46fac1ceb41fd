using System.Text.Json.Serialization;

namespace ChatEndpoint;

/// <summary>What a user sends.</summary>
/// <param name="Text">The prompt.</param>
public sealed record Prompt([property: JsonPropertyName("prompt")] string Text);
