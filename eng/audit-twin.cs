#:project ../src/OpenClaw.Config.Core/OpenClaw.Config.Core.csproj

// Compares our twin of the security audit (OCC4004) with the real program, for any list of model ids.
//
//   dotnet run eng/audit-twin.cs -- IDS.jsonl… --openclaw FOLDER [--node NODE] [--old] [--distinct] [--command-line [--batch 1500]]
//
// A line of a file: {"id"} or {"provider", "id"}. FOLDER holds an installed openclaw (node_modules/openclaw in it), as
// eng/verify-openclaw.sh --install makes it; --old says that it is 2026.4. Each reference goes through the audit's own functions
// (eng/openclaw/audit-models.mjs: one process for all) and is compared with AuditTwin, the size that it reads included. Exit code 1
// where they differ. --distinct asks once for each id, whatever its provider.
// --command-line asks `openclaw security audit` itself, a process a batch: the ids become the fallbacks of one configuration after
// another. The program lists at most twelve weak and twelve legacy models at a time, so no batch holds more than ten of either.

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OpenClaw.Config.Core.Rules.ModelSafety;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
var valued = new[] { "--openclaw", "--node", "--batch" };
var files = args.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (i == 0 || !valued.Contains(args[i - 1]))).ToArray();
if (files.Length == 0 || Option("--openclaw") is not { } openclaw)
{
    Console.Error.WriteLine("usage: dotnet run eng/audit-twin.cs -- IDS.jsonl… --openclaw FOLDER [--node NODE] [--old] [--distinct] [--command-line]");
    return 2;
}

var isModern = !args.Contains("--old");
var batch = int.Parse(Option("--batch") ?? "1500");
var program = Path.Combine(openclaw, "node_modules", "openclaw", "openclaw.mjs");
var work = Directory.CreateTempSubdirectory("audit-twin-").FullName;
var references = files.SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(Reference).Where(IsPlain).Distinct(StringComparer.Ordinal)
    .DistinctBy(r => args.Contains("--distinct") ? r[(r.IndexOf('/') + 1)..] : r, StringComparer.Ordinal).ToArray();
Console.WriteLine($"{references.Length} references, {(isModern ? "2026.9" : "2026.4")}");

var differences = 0;
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var sizes = 0;
if (args.Contains("--command-line"))
{
    foreach (var chunk in Batches())
    {
        var real = Audit(chunk);
        foreach (var reference in chunk)
        {
            Compare(reference, check => real.TryGetValue(check, out var listed) && listed.Contains(reference));
        }
    }
}
else
{
    foreach (var (reference, checks, size) in AuditInProcess())
    {
        Compare(reference, checks.Contains);
        var ours = AuditTwin.Judge(reference, isModern).SmallParamsB;
        sizes += size is null ? 0 : 1;
        if (ours != size)
        {
            differences++;
            Console.WriteLine($"size: {reference}: twin reads {ours?.ToString() ?? "nothing"}, program {size?.ToString() ?? "nothing"}");
        }
    }
}

Directory.Delete(work, recursive: true);
foreach (var (check, count) in counts)
{
    Console.WriteLine($"{check,-22} {count,6} reported by the program");
}

Console.WriteLine($"{sizes} sizes compared, {differences} differences");
return differences == 0 ? 0 : 1;

void Compare(string reference, Func<string, bool> isListed)
{
    var verdict = AuditTwin.Judge(reference, isModern);
    foreach (var check in new[] { "models.small_params", "models.weak_tier", "models.legacy" })
    {
        var (ours, theirs) = (verdict.Checks.Contains(check), isListed(check));
        counts[check] = counts.GetValueOrDefault(check) + (theirs ? 1 : 0);
        if (ours != theirs)
        {
            differences++;
            Console.WriteLine($"{check}: {reference}: twin {(ours ? "reports" : "is silent")}, program {(theirs ? "reports" : "is silent")}");
        }
    }
}

IEnumerable<(string Reference, HashSet<string> Checks, double? Size)> AuditInProcess()
{
    var script = Path.Combine(Path.GetDirectoryName(Here())!, "openclaw", "audit-models.mjs");
    var start = new ProcessStartInfo(Option("--node") ?? "node") { RedirectStandardOutput = true, RedirectStandardInput = true };
    start.ArgumentList.Add(script);
    start.ArgumentList.Add(Path.Combine(openclaw, "node_modules", "openclaw"));
    using var process = Process.Start(start)!;
    var writing = Task.Run(() =>
    {
        foreach (var reference in references)
        {
            process.StandardInput.WriteLine(reference);
        }

        process.StandardInput.Close();
    });
    var answered = 0;
    while (process.StandardOutput.ReadLine() is { } line)
    {
        using var json = JsonDocument.Parse(line);
        var size = json.RootElement.GetProperty("size");
        answered++;
        yield return (
            json.RootElement.GetProperty("reference").GetString()!,
            json.RootElement.GetProperty("checks").EnumerateArray().Select(c => c.GetString()!).ToHashSet(StringComparer.Ordinal),
            size.ValueKind == JsonValueKind.Null ? null : size.GetDouble());
    }

    writing.Wait();
    process.WaitForExit();
    if (answered != references.Length)
    {
        throw new InvalidOperationException($"The program answered {answered} of {references.Length} references.");
    }
}

static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

IEnumerable<string[]> Batches()
{
    const int listed = 10;
    var current = new List<string>();
    var (weak, legacy) = (0, 0);
    foreach (var reference in references)
    {
        var verdict = AuditTwin.Judge(reference, isModern);
        if (current.Count == batch || (verdict.IsWeakTier && weak == listed) || (verdict.IsLegacy && legacy == listed))
        {
            yield return [.. current];
            current.Clear();
            (weak, legacy) = (0, 0);
        }

        current.Add(reference);
        weak += verdict.IsWeakTier ? 1 : 0;
        legacy += verdict.IsLegacy ? 1 : 0;
    }

    if (current.Count > 0)
    {
        yield return [.. current];
    }
}

static string Reference(string line)
{
    using var json = JsonDocument.Parse(line);
    var id = json.RootElement.GetProperty("id").GetString() ?? string.Empty;
    var provider = json.RootElement.TryGetProperty("provider", out var named) ? named.GetString() : null;
    return $"{(provider ?? "some").Trim().ToLowerInvariant()}/{id.Trim()}";
}

// What OpenClaw rewrites before it audits cannot be matched by its text: auth profiles, repeated prefixes, its own prefixes.
static bool IsPlain(string reference)
{
    var slash = reference.IndexOf('/');
    var (provider, id) = (reference[..slash], reference[(slash + 1)..]);
    return id.Length > 0 && !id.Contains('@') && !id.StartsWith(provider + "/", StringComparison.OrdinalIgnoreCase) && !id.EndsWith("/*", StringComparison.Ordinal)
        && !(provider is "openrouter" or "nvidia" && !id.Contains('/'));
}

Dictionary<string, HashSet<string>> Audit(string[] chunk)
{
    var config = Path.Combine(work, "openclaw.json");
    var texts = chunk.Select(r => "\"" + JsonEncodedText.Encode(r) + "\"").ToArray();
    File.WriteAllText(config, $"{{\"agents\":{{\"defaults\":{{\"model\":{{\"primary\":{texts[0]},\"fallbacks\":[{string.Join(",", texts[1..])}]}}}}}}}}");
    if (!OperatingSystem.IsWindows())
    {
        File.SetUnixFileMode(config, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    var start = new ProcessStartInfo(Option("--node") ?? "node") { RedirectStandardOutput = true, RedirectStandardError = true };
    foreach (var argument in new[] { program, "security", "audit", "--json" })
    {
        start.ArgumentList.Add(argument);
    }

    foreach (var (name, value) in new[] { ("HOME", work), ("OPENCLAW_CONFIG_PATH", config), ("OPENCLAW_STATE_DIR", Path.Combine(work, "state")), ("OPENCLAW_CONFIG_READONLY", "1"), ("NO_COLOR", "1") })
    {
        start.Environment[name] = value;
    }

    using var process = Process.Start(start)!;
    process.ErrorDataReceived += (_, _) => { };
    process.BeginErrorReadLine();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    using var json = JsonDocument.Parse(output[Math.Max(0, output.IndexOf('{'))..]);
    if (!json.RootElement.TryGetProperty("findings", out var findings))
    {
        throw new InvalidOperationException("The program did not audit: " + output);
    }

    return findings.EnumerateArray()
        .Where(f => f.GetProperty("checkId").GetString()!.StartsWith("models.", StringComparison.Ordinal))
        .ToDictionary(f => f.GetProperty("checkId").GetString()!, f => Listed(f.GetProperty("detail").GetString()!), StringComparer.Ordinal);
}

// "- provider/id (8B) @ agents.defaults.model.fallbacks (…)"
static HashSet<string> Listed(string detail)
    => detail.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal) && l.Contains(" @ agents.", StringComparison.Ordinal))
        .Select(l => l[2..l.IndexOf(" @ agents.", StringComparison.Ordinal)])
        .Select(l => l[..l.LastIndexOf(" (", StringComparison.Ordinal)])
        .Select(l => l.EndsWith(" (Haiku tier", StringComparison.Ordinal) ? l[..^" (Haiku tier".Length] : l)
        .ToHashSet(StringComparer.Ordinal);
