using System.Globalization;
using OpenClaw.Config.Runtime;
using Spectre.Console;

namespace HybridAssistant.Tables;

/// <summary>What happened to one request.</summary>
internal static class AttemptTable
{
    public static Table Of(ChainReport report)
    {
        var table = new Table().Title("What was tried").AddColumns("Model", "Outcome", "Status", "ms", "Detail");
        foreach (var attempt in report.Attempts)
        {
            table.AddRow(
                Markup.Escape(attempt.Model.ToString()),
                attempt.Outcome.ToString(),
                attempt.Status?.ToString(CultureInfo.InvariantCulture) ?? "-",
                attempt.Duration.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture),
                Markup.Escape(attempt.Detail ?? "-"));
        }

        return table;
    }
}
