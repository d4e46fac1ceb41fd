[Provider("anthropic", ApiKeyVariable = "TEAM_ANTHROPIC_KEY")]
public partial record Anthropic
{
    [Model("claude-sonnet-4-6")] public partial record Sonnet;
}

[OpenClawConfig(Default = typeof(Anthropic.Sonnet), Mode = ModelsMode.Merge)]
public partial record Config;
