using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace OpenClaw.Config.Runtime.Tests.Cooldowns;

/// <summary>Runs one request in a process of its own: the replica program of tests/OpenClaw.Config.Hosting.Replica.</summary>
public static class ReplicaProcess
{
    public static async Task<string> RunAsync(int redis, string first, string second, CancellationToken cancellationToken)
    {
        var program = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "OpenClaw.Config.Hosting.Replica.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, redis.ToString(CultureInfo.InvariantCulture), first, second]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return output.Trim();
    }
}
