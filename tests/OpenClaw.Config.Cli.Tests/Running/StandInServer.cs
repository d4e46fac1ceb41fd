using System.Net;
using System.Text;
using OpenClaw.Config.TestKit.Servers;

namespace OpenClaw.Config.Cli.Tests.Running;

/// <summary>A model server on loopback: fixed answers by path.</summary>
internal sealed class StandInServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly Dictionary<string, string> _answers;

    public StandInServer(Dictionary<string, string> answers)
    {
        _answers = answers;
        (_listener, Origin) = LoopbackListener.Start();
        _ = ServeAsync();
    }

    public string Origin { get; }

    public List<string> Requests { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var path = context.Request.Url!.AbsolutePath;
                lock (Requests)
                {
                    Requests.Add($"{context.Request.HttpMethod} {path} {context.Request.Headers["Authorization"]}".TrimEnd());
                }

                var isKnown = _answers.TryGetValue(path, out var answer);
                context.Response.StatusCode = isKnown ? 200 : 404;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer ?? "not found"));
                context.Response.Close();
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
