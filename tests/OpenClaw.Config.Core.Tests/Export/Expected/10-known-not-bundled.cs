[Provider("deepseek")]
public partial record DeepSeek
{
    [Model("deepseek-chat", ContextWindow = 131_072, MaxTokens = 8_192)] public partial record Chat;
}

[OpenClawConfig(Default = typeof(DeepSeek.Chat), Mode = ModelsMode.Merge)]
public partial record Config;
