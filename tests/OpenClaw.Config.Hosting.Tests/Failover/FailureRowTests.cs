using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Tests.Servers;

namespace OpenClaw.Config.Runtime.Tests.Failover;

/// <summary>Every row of the failure table as a server would say it, on every API, streamed and whole: what the row means is what happens.</summary>
public class FailureRowTests
{
    // Rows about what never was an answer have a server of their own in FailoverMatrixTests.
    private static readonly FailureRow[] Rows = [.. FailureTable.Rows.Where(row => row.Kinds.Length == 0)];

    public static TheoryData<int, string, string, bool> Cells()
    {
        var cells = new TheoryData<int, string, string, bool>();
        for (var index = 0; index < Rows.Length; index++)
        {
            foreach (var protocol in Protocol.All)
            {
                cells.Add(index, Name(Rows[index]), protocol.Api, true);
                cells.Add(index, Name(Rows[index]), protocol.Api, false);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_row_decides(int index, string name, string api, bool streamed)
    {
        var (row, protocol) = (Rows[index], Protocol.Of(api));
        Assert.Equal(name, Name(row));
        var decision = FailureDecisions.For(row.Reason);
        await using var broken = new RawServer(_ => Say(row, protocol, streamed));
        await using var good = new RawServer(request => protocol.Good(request, "fine"));
        await using var host = Patient.Host(new FakeTimeProvider(), Host.Model(broken, "first", api: api), Host.Model(good, "second", api: api));

        var asking = Patient.AskAsync(host, streamed);
        var report = decision.Next switch
        {
            NextStep.Stop => (await Assert.ThrowsAsync<ModelRefusedException>(() => asking)).Report,
            NextStep.Overflow => (await Assert.ThrowsAsync<ContextOverflowException>(() => asking)).Report,
            _ => (await asking).GetChainReport()!,
        };

        var asked = decision.RetrySameHop ? 2 : 1;
        Assert.Equal(Enumerable.Repeat<FailureReason?>(row.Reason, asked), report.Attempts.Where(attempt => attempt.Outcome == AttemptOutcome.Failed).Select(attempt => attempt.Reason));
        Assert.Equal(asked, broken.Requests.Count);
        Assert.Equal(decision.Next is NextStep.Stop or NextStep.Overflow ? 0 : 1, good.Requests.Count);
        Assert.Equal(TimeSpan.Zero, report.Elapsed);
    }

    // A row without a status is an error inside of a stream, or stands behind a status that means nothing by itself.
    private static Answer Say(FailureRow row, Protocol protocol, bool streamed)
    {
        var code = row.Codes.FirstOrDefault() ?? "some_error";
        var message = row.Phrases.FirstOrDefault() ?? "it failed";
        var status = row.Statuses is [var first, ..] ? first : row.StatusClass + 77;
        return status is null && streamed ? Answer.Events([.. protocol.Opening, protocol.ErrorEvent(message, code)]) : protocol.Error(status ?? 418, message, code);
    }

    private static string Name(FailureRow row) =>
        string.Join(" ", new[] { row.Statuses.FirstOrDefault() is > 0 and var status ? status + string.Empty : row.StatusClass + string.Empty, row.Codes.FirstOrDefault(), row.Phrases.FirstOrDefault(), row.Reason.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
}
