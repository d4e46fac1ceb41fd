using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace OpenClaw.Config.CompareWire;

/// <summary>An installed OpenClaw: the cases of <c>eng/openclaw/wire-cases.mjs</c>, put to the functions that it sends with.</summary>
/// <param name="folder">The folder with <c>node_modules/openclaw</c>.</param>
/// <param name="node">The Node that runs it.</param>
internal sealed class InstalledOpenClaw(string folder, string node)
{
    /// <summary>What it sends.</summary>
    public IEnumerable<Exchange> Ask()
    {
        var scripts = Path.Combine(Path.GetDirectoryName(Source())!, "..", "openclaw");
        var cases = Node(null, Path.Combine(scripts, "wire-cases.mjs"));
        var requests = Node(cases, Path.Combine(scripts, "wire.mjs"), Path.Combine(folder, "node_modules", "openclaw"));
        foreach (var (line, request) in cases.Split('\n', StringSplitOptions.RemoveEmptyEntries).Zip(requests.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var (asked, real) = (JsonNode.Parse(line)!.AsObject(), JsonNode.Parse(request)!.AsObject());
            if (real["failed"] is { } failed)
            {
                Console.WriteLine($"{asked["id"]}: the real client sends nothing: {failed}");
                continue;
            }

            var conversation = asked["context"]!.AsObject();
            conversation["options"] = asked["options"]?.DeepClone();
            yield return new((string)asked["id"]!, asked["model"]!.AsObject(), conversation, real);
        }
    }

    private string Node(string? input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(node, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var writing = Task.Run(async () =>
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        });
        var output = process.StandardOutput.ReadToEnd();
        writing.Wait();
        return output;
    }

    private static string Source([CallerFilePath] string file = "") => file;
}
