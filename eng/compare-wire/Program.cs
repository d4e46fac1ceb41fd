// Compares what our clients send with what the real OpenClaw sends, request by request.
//
//   dotnet run --project eng/compare-wire -- DIR                                 recordings of the real client: *.jsonl, a request a line with path, rawHeaders and body
//   dotnet run --project eng/compare-wire -- --openclaw FOLDER [--node NODE]     every route class and compat flag, asked of an installed openclaw (node_modules/openclaw in FOLDER)
//   … [--all]                                                             prints the explained differences of each request too
//
// A recorded request is read back into a conversation and asked again of a declaration of the same model; for the second form the same
// cases go to the functions that the program itself sends with (eng/openclaw/wire.mjs). Nothing leaves the machine. Differences that are
// meant to be are explained in MeantDifferences; any other ends with exit code 1.

using System.Globalization;
using OpenClaw.Config.CompareWire;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
string[] valued = ["--openclaw", "--node"];
var folder = args.Where((argument, index) => !argument.StartsWith("--", StringComparison.Ordinal) && (index == 0 || !valued.Contains(args[index - 1]))).FirstOrDefault();
if (folder is null && Option("--openclaw") is null)
{
    Console.Error.WriteLine("usage: dotnet run --project eng/compare-wire -- DIR | --openclaw FOLDER [--node NODE] [--all]");
    return 2;
}

var exchanges = folder is not null ? Recordings.In(folder) : new InstalledOpenClaw(Option("--openclaw")!, Option("--node") ?? "node").Ask();
var (unexplained, count) = (0, 0);
var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
foreach (var exchange in exchanges)
{
    count++;
    var told = false;
    foreach (var difference in Differences.Of(exchange.Request, await OurClient.SendAsync(exchange.Model, exchange.Conversation).ConfigureAwait(false)))
    {
        var why = MeantDifferences.Why(exchange.Model, difference);
        unexplained += why is null ? 1 : 0;
        reasons[why ?? "NOT EXPLAINED"] = reasons.GetValueOrDefault(why ?? "NOT EXPLAINED") + 1;
        if (why is null || args.Contains("--all"))
        {
            Console.WriteLine((told ? string.Empty : exchange.Name + "\n") + $"  {(why is null ? "!" : " ")} {difference.Path}: {difference.Text}{(why is null ? string.Empty : "   (" + why + ")")}");
            told = true;
        }
    }
}

Console.WriteLine($"\n{count} requests, {unexplained} differences without an explanation");
foreach (var (why, times) in reasons)
{
    Console.WriteLine($"{times,6}  {why}");
}

return unexplained == 0 ? 0 : 1;

