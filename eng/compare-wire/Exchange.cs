using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>A request of the real client, and what leads to it.</summary>
/// <param name="Name">The recording or the case.</param>
/// <param name="Model">The model: id, provider, api, baseUrl, reasoning, limits, compat.</param>
/// <param name="Conversation">What was asked: systemPrompt, messages, tools, options.</param>
/// <param name="Request">What the real client sent: url, headers, body.</param>
internal sealed record Exchange(string Name, JsonObject Model, JsonObject Conversation, JsonObject Request);
