#:project ../src/OpenClaw.Config.Core/OpenClaw.Config.Core.csproj
// Mutated documents through the reader, the graph, the schema verdict and the printer: no exception, no hang, nothing lost.
//   dotnet run -c Release eng/fuzz-json.cs -- [documents = 1000000] [seed = 1] [folder of *.json5 files to start from]
using System.Diagnostics;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Releases;

var count = args.Length > 0 ? int.Parse(args[0]) : 1_000_000;
var random = new Random(args.Length > 1 ? int.Parse(args[1]) : 1);
List<string> seeds =
[
    "{ a: [1, .5, 0x1F, -Infinity], 'b c': \"\\u0041\\\n\", /* c */ d: { e: null, f: [true, false,], }, } // end\n",
    "{agents:{defaults:{model:{primary:'a/b',fallbacks:['c/d']},models:{'a/b':{alias:'x',params:{provider:{only:['y']}}}}},list:[{id:'m',default:true}]},models:{mode:'merge',providers:{a:{baseUrl:'http://h/v1',apiKey:'${K}',models:[{id:'b',name:'B',input:['text'],cost:{input:1},contextWindow:200000}]}}}}",
];
if (args.Length > 2)
{
    seeds.AddRange(Directory.EnumerateFiles(args[2], "*.json5").Select(File.ReadAllText).Where(t => t.Length < 20_000));
}

const string Alphabet = "{}[]:,'\"\\/*-+.0123xXeEtrufalsn \n\r\t$_“”\uFEFF\u2028é\uD800@#";
var clock = Stopwatch.StartNew();
var slowest = TimeSpan.Zero;
long characters = 0;
for (var i = 1; i <= count; i++)
{
    var text = seeds[random.Next(seeds.Count)];
    for (var n = random.Next(1, 8); n > 0 && text.Length > 0; n--)
    {
        var at = random.Next(text.Length);
        text = random.Next(5) switch
        {
            0 => text.Remove(at, Math.Min(text.Length - at, random.Next(1, 10))),
            1 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
            2 => text.Insert(at, text.Substring(random.Next(text.Length) is var s ? s : 0, Math.Min(text.Length - s, random.Next(1, 40)))),
            3 => text[..at],
            _ => string.Concat(text.AsSpan(0, at), Alphabet[random.Next(Alphabet.Length)].ToString(), text.AsSpan(at + 1)),
        };
    }

    characters += text.Length;
    var started = clock.Elapsed;
    try
    {
        var document = Json5Document.Parse(text);
        var value = document.ToJsonValue();
        foreach (var release in ReleaseProfile.All)
        {
            release.Validate(value);
        }

        OpenClawJsonReader.Read(document);
        var length = 0;
        foreach (var token in Json5Lexer.Tokens(text))
        {
            length += token.Span.Length;
        }

        var printed = Json5Document.Parse(JsonText.Write(value, JsonTextStyle.Json5));
        if (length != text.Length || printed.Errors.Count > 0 || !printed.ToJsonValue().Equals(value))
        {
            throw new InvalidOperationException("something got lost");
        }
    }
    catch (Exception exception)
    {
        Console.Error.WriteLine($"Document {i}: {exception}\n{text}");
        return 1;
    }

    var took = clock.Elapsed - started;
    slowest = took > slowest ? took : slowest;
}

Console.WriteLine($"{count} documents, {characters / 1_000_000} million characters, {clock.Elapsed.TotalSeconds:F0} s, the slowest {slowest.TotalMilliseconds:F0} ms, no exception");
return 0;
