using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Wire.Shaping;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>Puts streamed tool calls together, several at once, in the order of their index.</summary>
internal sealed class ToolCallBuilder
{
    private readonly SortedDictionary<long, Part> _parts = [];

    /// <summary>Takes the tool calls of one chunk.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Push(JsonElement delta)
    {
        var any = false;
        foreach (var call in delta.Items("tool_calls"))
        {
            any = true;
            // Servers that stream one whole call a chunk leave the index out.
            var index = call.Number("index") ?? (call.Text("id") is not null ? _parts.Count : Math.Max(0, _parts.Count - 1));
            if (!_parts.TryGetValue(index, out var part))
            {
                _parts[index] = part = new Part();
            }

            part.Id ??= call.Text("id");
            var function = call.Member("function");
            part.Name ??= function.Text("name") is { Length: > 0 } name ? name : null;
            part.Arguments.Append(function.Text("arguments") ?? (function.Member("arguments") is { ValueKind: JsonValueKind.Object } whole ? whole.GetRawText() : null));
        }

        return any;
    }

    /// <summary>The finished calls.</summary>
    public IEnumerable<AIContent> Complete(RequestShape shape)
    {
        foreach (var (index, part) in _parts)
        {
            if (part.Name is not null)
            {
                var id = part.Id ?? "call_" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return Json.Call(id, part.Name, ChatContents.Arguments(part.Arguments.ToString(), shape));
            }
        }

        _parts.Clear();
    }

    private sealed class Part
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public StringBuilder Arguments { get; } = new();
    }
}
