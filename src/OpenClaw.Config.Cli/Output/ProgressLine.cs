using OpenClaw.Config.Cli.CommandLine;

namespace OpenClaw.Config.Cli.Output;

/// <summary>Says on a terminal how far a run is, once it takes over a second.</summary>
internal sealed class ProgressLine(CliHost host)
{
    private readonly long _start = host.Time.GetTimestamp();
    private long _last;
    private int _width;

    /// <summary>Tells the state, at most five times a second.</summary>
    public void Tell(string text)
    {
        if (!host.IsErrorTerminal || host.Time.GetElapsedTime(_start) < TimeSpan.FromSeconds(1)
            || (_last != 0 && host.Time.GetElapsedTime(_last) < TimeSpan.FromMilliseconds(200)))
        {
            return;
        }

        _last = host.Time.GetTimestamp();
        host.Error.Write("\r" + text.PadRight(_width));
        _width = text.Length;
    }

    /// <summary>Wipes the line.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            host.Error.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }
}
