using System.Globalization;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenClaw.Config.Cli.LiteLlm;

/// <summary>Reads YAML as data. Types as in YAML 1.2's core schema; tags are ignored, nothing is ever constructed.</summary>
internal sealed class YamlData
{
    // Anchors may be used again and again; a few lines must not become gigabytes.
    private const int MaxNodes = 200_000;

    private readonly IParser _parser;
    private readonly Dictionary<AnchorName, JsonValue> _anchors = [];
    private int _left = MaxNodes;

    private YamlData(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>The document; the empty object where there is none. A key that stands twice counts with its last value, as in Python.</summary>
    /// <exception cref="CliFailure">The text is no YAML, or holds several documents: LiteLLM refuses those too.</exception>
    public static JsonValue Parse(string text, string name)
    {
        try
        {
            var data = new YamlData(text);
            data._parser.Consume<StreamStart>();
            return data._parser.TryConsume<DocumentStart>(out _) ? data.Only(name) : JsonObject.Empty;
        }
        catch (YamlException failure)
        {
            throw new CliFailure($"'{name}' is no YAML: line {failure.Start.Line}, column {failure.Start.Column}: {failure.Message}", failure);
        }
    }

    private JsonValue Only(string name)
    {
        var value = Node(0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<DocumentStart>(out var second)
            ? throw new CliFailure($"'{name}' holds several YAML documents (the second begins at line {second.Start.Line}); LiteLLM reads only one. Import them one by one.")
            : value;
    }

    private JsonValue Node(int depth)
    {
        if (--_left < 0 || depth > 100)
        {
            throw new CliFailure("the YAML is nested too deep, or its anchors repeat too much.");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            var value = _anchors.GetValueOrDefault(alias.Value, JsonNull.Instance);
            _left -= Size(value);
            return value;
        }

        var anchor = _parser.Accept<NodeEvent>(out var node) ? node.Anchor : AnchorName.Empty;
        var read = Read(depth);
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = read;
        }

        return read;
    }

    private JsonValue Read(int depth)
    {
        if (_parser.TryConsume<MappingStart>(out _))
        {
            var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
            var bases = new List<JsonValue>();
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var key = Node(depth + 1);
                var value = Node(depth + 1);
                var name = key is JsonString text ? text.Value : JsonText.WriteCompact(key);
                if (name == "<<")
                {
                    bases.Add(value);
                }
                else
                {
                    members[name] = value;
                }
            }

            return Merged(members, bases);
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<JsonValue>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(depth + 1));
            }

            return new JsonArray(items.ToEquatableArray());
        }

        var scalar = _parser.Consume<Scalar>();
        return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : new JsonString(scalar.Value);
    }

    private static int Size(JsonValue value) => value switch
    {
        JsonObject o => 1 + o.Members.Sum(m => Size(m.Value)),
        JsonArray a => 1 + a.Items.Sum(Size),
        _ => 1,
    };

    // "<<: *defaults": what the mapping says itself wins.
    private static JsonObject Merged(Dictionary<string, JsonValue> members, List<JsonValue> bases)
    {
        foreach (var member in bases.SelectMany(b => b is JsonArray several ? several.Items.AsEnumerable() : [b]).OfType<JsonObject>().SelectMany(b => b.Members))
        {
            members.TryAdd(member.Name, member.Value);
        }

        return new(members.Select(m => new JsonMember(m.Key, m.Value)).ToEquatableArray());
    }

    private static JsonValue Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JsonNull.Instance,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when text[0] is (>= '0' and <= '9') or '-' or '+' or '.'
            && double.TryParse(text.Replace("_", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) => number,
        _ => text,
    };
}
