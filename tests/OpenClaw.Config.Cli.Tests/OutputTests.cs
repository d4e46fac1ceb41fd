using OpenClaw.Config.Cli.CommandLine;

namespace OpenClaw.Config.Cli.Tests;

public sealed class OutputTests
{
    [Theory]
    [InlineData("No space left on device", 2)]
    [InlineData("Broken pipe", 0)]
    public async Task Results_that_could_not_be_written_are_a_failure_unless_nobody_reads_on(string failure, int expected)
    {
        using var output = new FailingWriter(failure);
        using var error = new StringWriter();
        var host = new CliHost { Out = output, Error = error, In = TextReader.Null, WorkingDirectory = Path.GetTempPath() };

        var code = await CliApplication.RunAsync(["rules", "OCC2001"], host, TestContext.Current.CancellationToken);

        Assert.Equal(expected, code);
        Assert.Equal(expected == 2, error.ToString().Contains("can't be written", StringComparison.Ordinal));
    }

    private sealed class FailingWriter(string failure) : StringWriter
    {
        public override Task FlushAsync() => throw new IOException(failure);
    }
}
