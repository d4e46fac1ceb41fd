using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Tests.Releases;

/// <summary>2026.4.24 moves keys of older releases before it judges; what its own <c>config validate</c> said stands here.</summary>
public sealed class LegacyMigrationsTests
{
    [Theory]
    [InlineData("{ agents: { defaults: { sandbox: { perSession: true } } } }")]
    [InlineData("{ agents: { list: [{ id: 'a', sandbox: { perSession: false, scope: 'agent' } }] } }")]
    [InlineData("{ memorySearch: { enabled: true } }")]
    [InlineData("{ memorySearch: { enabled: true }, agents: { defaults: { memorySearch: { enabled: false } } } }")]
    [InlineData("{ heartbeat: { every: '30m', showOk: true } }")]
    [InlineData("{ heartbeat: { showOk: true } }")]
    public void Keys_that_can_be_moved_are_accepted(string text) => Assert.Empty(Issues(text));

    [Theory]
    [InlineData("{ agents: { defaults: { sandbox: { perSession: 'yes' } } } }", "agents.defaults.sandbox")]
    [InlineData("{ memorySearch: true }", "memorySearch")]
    [InlineData("{ heartbeat: '30m' }", "heartbeat")]
    [InlineData("{ memorySearch: { enabledd: true } }", "agents.defaults.memorySearch")]
    [InlineData("{ env: { vars: { PORT: 3000 } }, models: 5 }", "<root>")]
    public void Others_are_refused_where_the_release_refuses_them(string text, string path) =>
        Assert.Equal(path, Assert.Single(Issues(text)).Split(' ')[0]);

    [Fact]
    public void A_moved_value_is_told_where_it_was_written()
    {
        var config = Json5Document.Parse("{ memorySearch: { enabled: 5 } }").ToJsonValue();

        var issue = Assert.Single(ReleaseProfile.Find("2026.4.24")!.Validate(config));

        Assert.Equal("agents.defaults.memorySearch.enabled", issue.Path.ToString());
        Assert.Equal("memorySearch.enabled", issue.WrittenAt?.ToString());
    }

    [Fact]
    public void The_newest_release_moves_none_of_them() =>
        Assert.Equal("agents.defaults.sandbox", Assert.Single(ReleaseProfile.Newest.Validate(
            Json5Document.Parse("{ agents: { defaults: { sandbox: { perSession: true } } } }").ToJsonValue())).Path.ToString());

    private static IEnumerable<string> Issues(string text) =>
        ReleaseProfile.Find("2026.4.24")!.Validate(Json5Document.Parse(text).ToJsonValue()).Select(i => $"{i.Path} {i.Message}");
}
