using System.Globalization;
using OpenClaw.Config.Cli.CommandLine;
using OpenClaw.Config.Cli.Files;
using OpenClaw.Config.Cli.Output;
using OpenClaw.Config.Cli.Reading;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Cli.Drift;

/// <summary>Asks the declared servers what they serve, and compares.</summary>
internal sealed class DriftRun(CliHost host, LoadedConfiguration configuration, TimeSpan timeout)
{
    private readonly List<DriftFinding> _findings = [];
    private readonly List<string> _silent = [];
    private int _asked;

    /// <summary>Differences, in the order of the configuration.</summary>
    public IReadOnlyList<DriftFinding> Findings => _findings;

    /// <summary>Servers that did not answer, with the reason.</summary>
    public IReadOnlyList<string> Silent => _silent;

    /// <summary>How many servers answered.</summary>
    public int Answered => _asked - _silent.Count;

    /// <summary>Asks every provider with an address of its own that is declared with models.</summary>
    public async Task AskAsync(CancellationToken cancellation)
    {
        using var http = host.CreateHttpClient();
        var client = new ServerClient(http, timeout);
        var progress = new ProgressLine(host);
        foreach (var provider in configuration.Read.Graph.Providers)
        {
            var models = configuration.Read.Graph.Models.Where(m => m.Provider == provider.Id && m.Origin == ModelOrigin.Declared).ToArray();
            if (models.Length == 0 || !Uri.TryCreate(provider.BaseUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            {
                continue;
            }

            progress.Tell($"asking {provider.ProviderId} …");
            _asked++;
            var answer = await client.AskAsync(url, Key(provider), [.. models.Select(m => m.ModelId)], cancellation).ConfigureAwait(false);
            if (answer.Failure is { } failure)
            {
                _silent.Add($"{provider.ProviderId} ({url.Authority}): {failure}");
                continue;
            }

            foreach (var model in models)
            {
                Compare(model, answer.Models);
            }
        }

        progress.Clear();
    }

    /// <summary>Writes the served windows into the file, comments and order kept.</summary>
    /// <returns>How many windows were set; null where the configuration is an assembly.</returns>
    public int? Update()
    {
        if (!configuration.IsFile)
        {
            return null;
        }

        var text = configuration.Document.Text;
        var count = 0;
        foreach (var finding in _findings.Where(f => f.Window is not null))
        {
            var path = configuration.Read.Sources.Find(finding.Model, Slot.Name).Path;
            while (path.Segments.Count > 5)
            {
                path = path.Parent;
            }

            text = Json5Edit.Set(Json5Document.Parse(text), path.Child("contextWindow"), finding.Window!.Value);
            count++;
        }

        if (count > 0)
        {
            AtomicFile.Rewrite(configuration.FullPath, text);
        }

        return count;
    }

    private void Compare(ModelNode model, IReadOnlyList<ServedModel> served)
    {
        var found = served.FirstOrDefault(s => s.Id == model.ModelId)
            // Ollama's tags name the default tag, people leave it out.
            ?? served.FirstOrDefault(s => s.Id == model.ModelId + ":latest");
        if (found is null)
        {
            var near = served.Select(s => s.Id).Take(5);
            _findings.Add(new(model.Reference, "id", model.ModelId, "something else: " + string.Join(", ", near), served[0].Source));
            return;
        }

        // Proofs must hold: a larger window than declared is no danger and is not told.
        var facts = configuration.Context.Facts(model);
        if (found.Window is { } window && facts.Window.OrNull is { } declared && window < declared)
        {
            _findings.Add(new(model.Reference, "context window", Number(declared), Number(window), found.Source) { Window = window, Model = model.Id });
        }

        if (found.Tools == false && model.Compat.FirstOrDefault(c => c.Flag == "supportsTools")?.Value is not JsonBoolean { Value: false })
        {
            _findings.Add(new(model.Reference, "tools", "assumed", "no", found.Source));
        }

        if (found.Images == false && model.Input is { } input && input.HasFlag(InputKinds.Image))
        {
            _findings.Add(new(model.Reference, "images", "yes", "no", found.Source));
        }
    }

    // A literal in the file is used, never shown; a variable is read from the environment.
    private string? Key(ProviderNode provider) => provider.Key.Kind switch
    {
        KeyKind.Variable or KeyKind.SecretRef when provider.Key.Variable is { } variable => host.Environment(variable),
        KeyKind.Literal => provider.Key.Literal.Reveal(),
        _ => null,
    };

    private static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
