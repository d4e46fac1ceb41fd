using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Failover;

/// <summary>Takes tools away from a request: the denied ones, and in lean mode the heavyweight ones.</summary>
internal sealed class ToolFilter
{
    // What OpenClaw 2026.9.6 drops with localModelLean; "cron" is the older name of "automations".
    private static readonly string[] Heavyweight =
        ["browser", "automations", "cron", "message", "image_generate", "music_generate", "video_generate", "tts", "pdf"];

    // OpenClaw's tool groups.
    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["group:web"] = ["web_search", "web_fetch"],
        ["group:ui"] = ["browser", "canvas"],
        ["group:fs"] = ["read", "write", "edit", "apply_patch"],
        ["group:runtime"] = ["exec", "bash", "process"],
        ["group:automation"] = ["cron", "automations", "gateway"],
        ["group:messaging"] = ["message"],
        ["group:memory"] = ["memory_search", "memory_get"],
    };

    private readonly HashSet<string> _denied = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a model gets as a hop of a chain.</summary>
    public ToolFilter(ConfigDescriptor config, ChainDescriptor chain, ModelDescriptor model)
    {
        foreach (var name in config.DeniedTools.Concat(chain.DeniedTools).Concat(model.DeniedTools))
        {
            _denied.UnionWith(Groups.TryGetValue(name, out var members) ? members : [name]);
        }

        var agents = config.Agents.Where(agent => agent.Chain?.Name == chain.Name).ToArray();
        var lean = config.LocalModelLean || (agents.Length > 0 && agents.All(agent => agent.LocalModelLean));
        if (lean && model.Hosting != Hosting.Hosted)
        {
            _denied.UnionWith(Heavyweight);
        }
    }

    /// <summary>The options without the tools that are taken away; the same object where none is.</summary>
    public ChatOptions? Apply(ChatOptions? options)
    {
        if (options?.Tools is not { Count: > 0 } tools || _denied.Count == 0 || !tools.Any(tool => _denied.Contains(tool.Name)))
        {
            return options;
        }

        var filtered = options.Clone();
        filtered.Tools = tools.Where(tool => !_denied.Contains(tool.Name)).ToList();
        if (filtered.Tools.Count == 0 || (filtered.ToolMode is RequiredChatToolMode { RequiredFunctionName: { } name } && _denied.Contains(name)))
        {
            filtered.ToolMode = null;
        }

        return filtered;
    }
}
