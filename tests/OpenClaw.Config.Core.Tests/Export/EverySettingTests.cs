using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Releases;

namespace OpenClaw.Config.Core.Tests.Export;

/// <summary>All of the language at once: a release never gets a key that it rejects, and loses none that it takes.</summary>
public sealed class EverySettingTests
{
    private const string Source = """
        [Provider("team", "https://llm.contoso.example/v1", Api = "openai-chatgpt-responses", ApiKeyVariable = "TEAM_KEY", Auth = "api-key", AuthHeader = true,
            TimeoutSeconds = 30, MaxTokens = 4_096, InjectNumCtx = false, Region = "eu", Account = "team", Hosting = Hosting.Hosted)]
        [RequestHeader("X-Team", "blue"), RequestHeader("X-Api-Key", Variable = "TEAM_KEY")]
        [RequestParameter("top_p", "0.9")]
        [LocalService("/usr/bin/serve", Arguments = ["--port", "8000"], WorkingDirectory = "/srv", HealthUrl = "http://127.0.0.1:8000/health", ReadyTimeoutSeconds = 1.5, IdleStopSeconds = 0)]
        [RawJson("request.tls.serverName", "'llm'"), RawJson("inventedKey", "1")]
        public partial record Team
        {
            [Model("big", Name = "Big", Alias = "Big", Api = "openai-completions", BaseUrl = "https://big.contoso.example/v1", ContextWindow = 131_072, ContextTokens = 100_000,
                MaxTokens = 8_192, Input = Inputs.Text | Inputs.Image | Inputs.Video | Inputs.Audio, Reasoning = true, Streaming = false)]
            [Cost(1.5, 2, CacheRead = 0.1, CacheWrite = 0), CostTier(0, 1000, 1, 2), CostTier(1000, 0, 2, 3)]
            [Compat(SupportsStore = false, StrictMessageKeys = true, NativeWebSearchTool = true, ThinkingFormat = "qwen", UnsupportedToolSchemaKeywords = ["pattern"])]
            [RequestHeader("X-Model", "big"), RequestParameter("seed", "7"), DenyTools("browser"), RawJson("thinkingLevelMap.high", "'max'")]
            public partial record Big;

            [Model("small", ContextWindow = 131_072)] public partial record Small;
        }

        [FallbackChain(typeof(Team.Big), typeof(Team.Small)), DenyTools("group:web")]
        public partial record Chain;

        [OpenClawConfig(Default = typeof(Chain), Image = typeof(Team.Big), Pdf = typeof(Chain), Utility = typeof(Team.Small), Mode = ModelsMode.Replace,
            LocalModelLean = true, Allow = [typeof(Team), typeof(Chain)])]
        [DenyTools("cron"), Sandbox("all"), Compaction("safeguard"), RequestParameter("temperature", "0")]
        [AuthProfile("work", "team", "aws-sdk", Email = "a@contoso.example"), AuthProfile("home", "team", "token", DisplayName = "Home"), AuthOrder("team", "home")]
        [RawJson("gateway.mode", "'local'")]
        public partial record Config
        {
            [Agent("main", Model = typeof(Team.Big))] public partial record Main;

            [Agent("ops", Model = typeof(Chain), Image = typeof(Team.Big), LocalModelLean = false), Residency("eu")]
            [DenyTools("message"), Sandbox("off"), Compaction("default"), RequestParameter("temperature", "1"), RawJson("name", "'Operations'")]
            public partial record Ops;
        }
        """;

    [Theory]
    [InlineData(null, new[] { "2026.4.24", "2026.9.6" })]
    [InlineData("2026.4", new[] { "2026.4.24" })]
    [InlineData("2026.9", new[] { "2026.9.6" })]
    public async Task A_file_is_accepted_by_every_release_that_it_is_for(string? target, string[] releases)
    {
        var file = await WrittenConfig.OfAsync(Source, target);

        Assert.All(releases, release => Assert.Empty(ReleaseProfile.Find(release)!.Validate(file).Select(i => i.Path + ": " + i.Message)));
    }

    [Fact]
    public async Task What_a_target_knows_is_written()
    {
        var file = await WrittenConfig.OfAsync(Source, "2026.9");

        Assert.Equal(
            [30d, 4096d, 0.9, 1500d, 0d, "openai-chatgpt-responses", "llm", "max", true, null, "team/*", "team/small", "team/big", 7d],
            Values(
                file,
                "models.providers.team.timeoutSeconds", "models.providers.team.maxTokens", "models.providers.team.params.top_p",
                "models.providers.team.localService.readyTimeoutMs", "models.providers.team.localService.idleStopMs", "models.providers.team.api",
                "models.providers.team.request.tls.serverName", "models.providers.team.models.0.thinkingLevelMap.high",
                "models.providers.team.models.0.compat.strictMessageKeys", "models.providers.team.inventedKey",
                "agents.defaults.modelPolicy.allow.0", "agents.defaults.utilityModel", "agents.entries.ops.modelPolicy.allow.0",
                "agents.defaults.models[\"team/big\"].params.seed"));
        Assert.Equal(["text", "image", "video", "audio"], Texts(file, "models.providers.team.models.0.input"));
        Assert.Equal(["browser", "group:web"], Texts(file, "tools.byProvider[\"team/big\"].deny"));
        Assert.Equal(["cron"], Texts(file, "tools.deny"));
    }

    [Fact]
    public async Task Without_a_target_only_what_both_releases_know_is_written()
    {
        var file = await WrittenConfig.OfAsync(Source);

        Assert.Equal(
            [null, null, null, null, null, "llm", null, null, null, null, "main", true, "ops", "token", null, "Operations"],
            Values(
                file,
                "models.providers.team.timeoutSeconds", "models.providers.team.maxTokens", "models.providers.team.params",
                "models.providers.team.localService", "models.providers.team.api", "models.providers.team.request.tls.serverName",
                "models.providers.team.models.0.thinkingLevelMap.high", "models.providers.team.models.0.compat.strictMessageKeys",
                "agents.defaults.modelPolicy", "agents.entries",
                "agents.list.0.id", "agents.list.0.default", "agents.list.1.id", "auth.profiles.home.mode", "auth.profiles.work", "agents.list.1.name"));
        Assert.Equal(["text", "image"], Texts(file, "models.providers.team.models.0.input"));
    }

    private static IEnumerable<object?> Values(JsonObject file, params string[] paths) => paths.Select(path => JsonPath.Parse(path).Find(file) switch
    {
        JsonString text => text.Value,
        JsonNumber number => number.Value,
        JsonBoolean flag => flag.Value,
        var other => (object?)other,
    });

    private static IEnumerable<string> Texts(JsonObject file, string path) =>
        Assert.IsType<JsonArray>(JsonPath.Parse(path).Find(file)).Items.Cast<JsonString>().Select(s => s.Value);
}
