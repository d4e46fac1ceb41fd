using System.Text.Json.Serialization;

namespace ChatEndpoint;

/// <summary>Reads requests without reflection, so that the endpoint can be trimmed.</summary>
[JsonSerializable(typeof(Prompt))]
internal sealed partial class ChatJson : JsonSerializerContext;
