using System.Text;
using OpenClaw.Config.Cli.CommandLine;

namespace OpenClaw.Config.Cli.Tests.Running;

/// <summary>A folder of its own in which the tool runs, in process, with captured streams.</summary>
internal sealed class CliFolder : IDisposable
{
    public CliFolder() => Path = Directory.CreateTempSubdirectory("openclaw-config-").FullName;

    public string Path { get; }

    public HttpMessageHandler? Http { get; init; }

    public string File(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    public string Read(string name) => System.IO.File.ReadAllText(System.IO.Path.Combine(Path, name));

    public bool Has(string name) => System.IO.File.Exists(System.IO.Path.Combine(Path, name));

    public Task<CliRun> RunAsync(params string[] args) => RunAsync(string.Empty, args);

    public async Task<CliRun> RunAsync(string input, string[] args, bool terminal = false, CancellationToken? cancellation = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var host = new CliHost
        {
            Out = output,
            Error = error,
            In = reader,
            WorkingDirectory = Path,
            Environment = _ => null,
            IsOutputTerminal = terminal,
            IsErrorTerminal = false,
            CreateHttpClient = () => Http is null ? new HttpClient() : new HttpClient(Http, disposeHandler: false),
        };
        var code = await CliApplication.RunAsync(args, host, cancellation ?? TestContext.Current.CancellationToken);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
