#:project ../src/OpenClaw.Config.Core/OpenClaw.Config.Core.csproj
#:property Configuration=Release
#:property PublishAot=false

// Figures of the catalogue and the name reader: first use in a fresh process, lookups, and a bounded storm of mutated identifiers.
//
//   dotnet run -c Release eng/measure-facts.cs -- [IDS.jsonl] [--mutations 1000000]
//   dotnet run -c Release eng/measure-facts.cs -- --first-uses 20      least and median of so many fresh processes each

using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--first-use", var kind, var what])
{
    // The assembly itself is there, as it is in every host before it is asked for anything.
    _ = typeof(ModelName).Assembly.GetType();
    var (provider, model) = (what.Split('/')[0], what.Split('/')[^1]);
    FirstUse("nothing", () => null);
    Console.WriteLine(FirstUse(what, kind == "reader" ? () => ModelName.Read(what) : () => ModelCatalogue.Default.FindModel(provider, model)));
    return 0;
}

if (args is ["--first-uses", var processes])
{
    foreach (var id in (string[])["anthropic/claude-opus-4-6", "openrouter/nothing-like-this"])
    {
        Console.WriteLine(FirstUses("catalogue", id, int.Parse(processes)));
    }

    foreach (var id in (string[])["org/Acme-30B-A3B-GGUF:Q4_K_M", "gpt-5-mini", "deepseek-r1:8b", "qwen3:30b-a3b-q4_K_M", "mistralai/Mixtral-8x7B-Instruct-v0.1"])
    {
        Console.WriteLine(FirstUses("reader", id, int.Parse(processes)));
    }

    return 0;
}

// Processor time too: on a busy machine the clock says little. The first call only warms the measuring itself.
Console.WriteLine(FirstUse("nothing", () => null));
Console.WriteLine(FirstUse("first use of the catalogue", () => ModelCatalogue.Default.FindModel("anthropic", "claude-opus-4-6")));
Console.WriteLine(FirstUse("first use of the reader", () => ModelName.Read("org/Acme-30B-A3B-GGUF:Q4_K_M")));
var catalogue = ModelCatalogue.Default;
var pairs = catalogue.Providers.SelectMany(p => catalogue.ModelIds(p.Id).Select(id => (p.Id, id))).ToArray();
var ids = args.Length > 0 && !args[0].StartsWith("--", StringComparison.Ordinal)
    ? File.ReadLines(args[0]).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).ToArray()
    : pairs.Select(p => p.id).ToArray();

Measure("look up a known model", 2_000_000, i => catalogue.FindModel(pairs[i % pairs.Length].Item1, pairs[i % pairs.Length].id));
Measure("look up an unknown model", 2_000_000, i => catalogue.FindModel("anthropic", ids[i % ids.Length]));
Measure("read an identifier", 500_000, i => ModelName.Read(ids[i % ids.Length]));
foreach (var length in (int[])[50, 100, 200, 400, 100_000])
{
    var text = string.Concat(Enumerable.Repeat("acme-7b-q4_k_m.", (length / 15) + 1)).Substring(0, length);
    Measure($"read {length} characters", 50_000, _ => ModelName.Read(text));
}

var clock = new Stopwatch();
var mutations = Array.IndexOf(args, "--mutations") is var at and >= 0 ? int.Parse(args[at + 1]) : 0;
var random = new Random(7);
clock.Restart();
for (var i = 0; i < mutations; i++)
{
    var id = Mutate(random, ids[random.Next(ids.Length)], ids);
    var facts = ModelName.Read(id);
    if (facts.TotalParamsB is <= 0 || facts.QuantBits is <= 0 or >= 16 || facts.TotalParamsB is null != (facts.Basis == SizeBasis.Unknown))
    {
        Console.WriteLine("broken: " + id);
        return 1;
    }
}

if (mutations > 0)
{
    Console.WriteLine($"{mutations:N0} mutated identifiers, no exception, {clock.Elapsed.TotalSeconds:F1} s");
}

return 0;

static string FirstUse(string name, Func<object?> action)
{
    var process = Process.GetCurrentProcess();
    var cpu = process.TotalProcessorTime;
    var (jit, methods) = (JitInfo.GetCompilationTime(currentThread: true), JitInfo.GetCompiledMethodCount(currentThread: true));
    var clock = Stopwatch.StartNew();
    action();
    clock.Stop();
    (jit, methods) = (JitInfo.GetCompilationTime(currentThread: true) - jit, JitInfo.GetCompiledMethodCount(currentThread: true) - methods);
    process.Refresh();
    cpu = process.TotalProcessorTime - cpu;
    return $"{name,-27} {clock.Elapsed.TotalMilliseconds:F2} ms; processor {cpu.TotalMilliseconds:F2} ms; compiling {jit.TotalMilliseconds:F2} ms ({methods} methods)";
}

static string FirstUses(string kind, string what, int processes)
{
    // The median of an even number is the upper one.
    var runs = Enumerable.Range(0, processes).Select(_ => FirstUseElsewhere(kind, what)).ToArray();
    string Figures(int column) => runs.Select(r => r[column]).Order().ToArray() is var sorted ? $"{sorted[0],5:F2} {sorted[sorted.Length / 2],5:F2}" : "";
    return $"{kind,-9} {what,-38} least, median of ms: clock {Figures(0)}; processor {Figures(1)}; compiling {Figures(2)}; {runs[0][3]} methods";
}

static double[] FirstUseElsewhere(string kind, string what)
{
    var host = Environment.ProcessPath!;
    string[] own = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
    using var process = Process.Start(new ProcessStartInfo(host, [.. own, "--first-use", kind, what]) { RedirectStandardOutput = true })!;
    var line = process.StandardOutput.ReadToEnd();
    return [.. Regex.Matches(line[what.Length..], @"\d+(\.\d+)?").Select(m => double.Parse(m.Value))];
}

static void Measure(string name, int rounds, Func<int, object?> action)
{
    for (var i = 0; i < 20_000; i++)
    {
        action(i);
    }

    var allocated = GC.GetAllocatedBytesForCurrentThread();
    var clock = Stopwatch.StartNew();
    for (var i = 0; i < rounds; i++)
    {
        action(i);
    }

    var each = clock.Elapsed.TotalMilliseconds * 1e6 / rounds;
    Console.WriteLine($"{name,-27} {each,7:F0} ns, {(GC.GetAllocatedBytesForCurrentThread() - allocated) / rounds} bytes");
}

static string Mutate(Random random, string seed, string[] ids)
{
    var text = seed.ToList();
    for (var edits = random.Next(1, 8); edits > 0; edits--)
    {
        var at = random.Next(text.Count + 1);
        switch (random.Next(5))
        {
            case 0:
                text.Insert(at, (char)random.Next(32, 127));
                break;
            case 1:
                text.Insert(at, (char)random.Next(65536));
                break;
            case 2 when text.Count > 0:
                text.RemoveAt(Math.Min(at, text.Count - 1));
                break;
            case 3:
                text.AddRange(ids[random.Next(ids.Length)].Skip(random.Next(10)));
                break;
            default:
                text.InsertRange(at, text.Take(random.Next(20)).ToList());
                break;
        }
    }

    return new string([.. text]);
}
