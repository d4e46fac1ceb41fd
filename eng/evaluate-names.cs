#:project ../src/OpenClaw.Config.Core/OpenClaw.Config.Core.csproj

// Measures the name reader on labelled identifiers, beside OpenClaw's own parser.
//
//   dotnet run eng/evaluate-names.cs -- IDS.jsonl|IDS.txt [--lines FROM-TO] [--misses]
//
// A text file is one of tests/OpenClaw.Config.Core.Tests/Facts/Labelled, which says how its lines are written. A line of the other: {"id", "totalParamsB", "activeParamsB", "quantBits", "isEmbeddingOrNonChat", "paramsBasis"}; paramsBasis is
// "name…" where the identifier states the size, "published" where it is known otherwise, null where nobody knows.
// --lines judges a part of the file only (1-based, inclusive): keep a part unseen while working on the reader.

using System.Globalization;
using System.Text.Json;
using OpenClaw.Config.Core.Facts;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run eng/evaluate-names.cs -- IDS.jsonl [--lines FROM-TO] [--misses]");
    return 2;
}

var showMisses = args.Contains("--misses");
var range = Array.IndexOf(args, "--lines") is var at and >= 0 ? args[at + 1].Split('-') : null;
var (from, to) = range is null ? (1, int.MaxValue) : (int.Parse(range[0]), int.Parse(range[1]));

var rows = new Dictionary<string, Row>();
Row Get(string name) => rows.TryGetValue(name, out var row) ? row : rows[name] = new Row(name);

var number = 0;
foreach (var line in File.ReadLines(args[0]))
{
    number++;
    if (number < from || number > to || line.Length == 0)
    {
        continue;
    }

    if (!args[0].EndsWith(".jsonl", StringComparison.Ordinal) && line[0] == '#')
    {
        continue;
    }

    using var json = JsonDocument.Parse(args[0].EndsWith(".jsonl", StringComparison.Ordinal) ? line : FromText(line));
    var label = json.RootElement;
    var id = label.GetProperty("id").GetString()!;
    var facts = ModelName.Read(id);
    var theirs = AuditTier.ParamsB(id);
    var total = Number(label, "totalParamsB");
    var active = Number(label, "activeParamsB");
    var bits = Number(label, "quantBits");
    var nonChat = label.GetProperty("isEmbeddingOrNonChat").GetBoolean();
    var basis = label.TryGetProperty("paramsBasis", out var b) && b.ValueKind == JsonValueKind.String ? b.GetString()! : "";

    if (total is null)
    {
        Get("size unknown, kept unknown").Add(facts.TotalParamsB is null, theirs is null, id, facts.TotalParamsB, null);
    }
    else
    {
        var name = basis.StartsWith("name", StringComparison.Ordinal) ? "total size, stated" : "total size, published";
        Get(name).Add(IsClose(facts.TotalParamsB, total), IsClose(theirs, total), id, facts.TotalParamsB, total);
    }

    if (active is not null)
    {
        Get("active size").Add(IsClose(facts.ActiveParamsB, active), null, id, facts.ActiveParamsB, active);
    }
    else
    {
        Get("no active size, none read").Add(facts.ActiveParamsB is null, null, id, facts.ActiveParamsB, null);
    }

    Get("bits").Add(facts.QuantBits == bits, null, id, facts.QuantBits, bits);
    if (bits is not null)
    {
        Get("bits, where stated").Add(facts.QuantBits == bits, null, id, facts.QuantBits, bits);
    }

    if (label.TryGetProperty("quantScheme", out var scheme))
    {
        var wanted = scheme.ValueKind == JsonValueKind.String ? scheme.GetString() : null;
        Get("scheme").Add(facts.QuantScheme == wanted, null, $"{id} [{facts.QuantScheme} for {wanted}]", facts.QuantBits, bits);
    }

    Get("chat or not").Add(facts.IsChat != nonChat, null, id, facts.IsChat ? 1 : 0, nonChat ? 0 : 1);
    if (nonChat)
    {
        Get("chat or not, of non-chat").Add(!facts.IsChat, null, id, facts.IsChat ? 1 : 0, 0);
    }
}

Console.WriteLine($"{"",-28} {"ids",5} {"right",6} {"share",8} {"OpenClaw",9}");
foreach (var row in rows.Values.OrderBy(r => r.Name, StringComparer.Ordinal))
{
    var share = (double)row.Right / row.Count;
    var theirs = row.TheirsCount == 0 ? "–" : ((double)row.TheirsRight / row.TheirsCount).ToString("P1");
    Console.WriteLine($"{row.Name,-28} {row.Count,5} {row.Right,6} {share,8:P1} {theirs,9}");
    if (showMisses)
    {
        foreach (var miss in row.Misses)
        {
            Console.WriteLine("      " + miss);
        }
    }
}

return 0;

// "identifier | ~46.7/12.9 | 4 | c"
static string FromText(string line)
{
    var columns = Array.ConvertAll(line.Split('|'), c => c.Trim());
    var sizes = columns[1].TrimStart('=', '~').Split('/');
    return $$"""
        {"id":"{{JsonEncodedText.Encode(columns[0])}}","totalParamsB":{{OrNull(sizes[0].TrimStart('?'))}},"activeParamsB":{{OrNull(sizes.Length > 1 ? sizes[1] : "")}},
         "quantBits":{{OrNull(columns[2])}},"isEmbeddingOrNonChat":{{(columns[3] == "n" ? "true" : "false")}},"paramsBasis":"{{(columns[1][0] == '=' ? "name" : "published")}}"}
        """;
}

static string OrNull(string number) => number.Length == 0 ? "null" : number;

static double? Number(JsonElement json, string name) =>
    json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

static bool IsClose(double? read, double? label) => read is not null && label is not null && Math.Abs(read.Value - label.Value) <= 0.05 * label.Value;

internal sealed class Row(string name)
{
    public string Name => name;

    public int Count { get; private set; }

    public int Right { get; private set; }

    public int TheirsCount { get; private set; }

    public int TheirsRight { get; private set; }

    public List<string> Misses { get; } = [];

    public void Add(bool right, bool? theirs, string id, double? read, double? label)
    {
        Count++;
        Right += right ? 1 : 0;
        TheirsCount += theirs is null ? 0 : 1;
        TheirsRight += theirs == true ? 1 : 0;
        if (!right)
        {
            Misses.Add($"{id}: read {read?.ToString() ?? "nothing"}, label {label?.ToString() ?? "nothing"}");
        }
    }
}
