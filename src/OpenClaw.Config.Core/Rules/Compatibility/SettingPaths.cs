using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>The settings that not every release knows, with the paths that they become.</summary>
internal static class SettingPaths
{
    private const string Provider = "models.providers.x.";
    private const string Model = "models.providers.x.models.0.";
    private const string Defaults = "agents.defaults.";

    public static IEnumerable<SettingPath> Of(ProviderNode node)
    {
        if (node.TimeoutSeconds is not null)
        {
            yield return At(Slots.Provider("TimeoutSeconds"), Provider + "timeoutSeconds");
        }

        if (node.MaxTokens is not null)
        {
            yield return At(Slots.Provider("MaxTokens"), Provider + "maxTokens");
        }

        if (node.LocalService is not null)
        {
            yield return At(new Slot(AttributeKind.LocalService), Provider + "localService");
        }

        if (node.Parameters.Count > 0)
        {
            yield return At(new Slot(AttributeKind.RequestParameter), Provider + "params");
        }

        foreach (var api in Api(node.Api, Slots.Provider("Api"), Provider + "api"))
        {
            yield return api;
        }

        if (node.Auth is not null)
        {
            yield return WithValue(Slots.Provider("Auth"), "auth", node.Auth, _ => Provider + "auth");
        }

        foreach (var raw in Raw(node.RawJson, _ => Provider))
        {
            yield return raw;
        }
    }

    public static IEnumerable<SettingPath> Of(ModelNode node, RuleContext context)
    {
        _ = context;
        foreach (var setting in node.Compat)
        {
            var slot = new Slot(AttributeKind.Compat, CompatFlags.PropertyName(setting.Flag));
            yield return setting.Value is JsonString { Value: var text }
                ? WithValue(slot, "compat." + setting.Flag, text, _ => Model + "compat." + setting.Flag)
                : At(slot, Model + "compat." + setting.Flag);
        }

        foreach (var (kind, value) in new[] { (InputKinds.Video, "video"), (InputKinds.Audio, "audio") })
        {
            if (node.Input is { } input && (input & kind) != 0)
            {
                yield return new SettingPath(Slots.Model("Input"), $"input \"{value}\"", _ => Model + "input.0", new JsonString(value));
            }
        }

        if (node.Streaming is not null)
        {
            yield return At(Slots.Model("Streaming"), Defaults + "models.x.streaming");
        }

        foreach (var api in Api(node.Api, Slots.Model("Api"), Model + "api"))
        {
            yield return api;
        }

        foreach (var raw in Raw(node.RawJson, _ => Model))
        {
            yield return raw;
        }
    }

    public static IEnumerable<SettingPath> Of(AgentNode node)
    {
        if (node.LocalModelLean is not null)
        {
            yield return new SettingPath(Slots.Agent("LocalModelLean"), "an agent's experimental.localModelLean", t => Agent(t) + "experimental.localModelLean");
        }

        if (node.Image is not null)
        {
            yield return new SettingPath(Slots.Agent("Image"), "imageModel", t => Agent(t) + "imageModel") { IsNeverWritten = true };
        }

        if (node.CompactionMode is not null)
        {
            yield return new SettingPath(new Slot(AttributeKind.Compaction), "compaction.mode", t => Agent(t) + "compaction.mode") { IsNeverWritten = true };
        }

        if (node.SandboxMode is not null)
        {
            yield return WithValue(new Slot(AttributeKind.Sandbox, "Mode"), "sandbox.mode", node.SandboxMode, t => Agent(t) + "sandbox.mode");
        }

        if (node.Parameters.Count > 0)
        {
            yield return new SettingPath(new Slot(AttributeKind.RequestParameter), "an agent's params", t => Agent(t) + "params");
        }

        foreach (var raw in Raw(node.RawJson, Agent))
        {
            yield return raw;
        }
    }

    public static IEnumerable<SettingPath> Of(RootNode node)
    {
        if (node.Utility is not null)
        {
            yield return At(Slots.Root("Utility"), Defaults + "utilityModel");
        }

        if (node.HasAllow)
        {
            yield return At(Slots.Root("Allow"), Defaults + "modelPolicy");
        }

        if (node.Parameters.Count > 0)
        {
            yield return At(new Slot(AttributeKind.RequestParameter), Defaults + "params");
        }

        if (node.CompactionMode is not null)
        {
            yield return WithValue(new Slot(AttributeKind.Compaction, "Mode"), "compaction.mode", node.CompactionMode, _ => Defaults + "compaction.mode");
        }

        if (node.SandboxMode is not null)
        {
            yield return WithValue(new Slot(AttributeKind.Sandbox, "Mode"), "sandbox.mode", node.SandboxMode, _ => Defaults + "sandbox.mode");
        }

        for (var i = 0; i < node.AuthProfiles.Count; i++)
        {
            yield return WithValue(new Slot(AttributeKind.AuthProfile, "Mode", i), "the auth mode", node.AuthProfiles[i].Mode, _ => "auth.profiles.x.mode");
        }

        foreach (var raw in Raw(node.RawJson, _ => string.Empty))
        {
            yield return raw;
        }
    }

    private static string Agent(TargetRelease release) => release.Profile.HasKeyedAgents ? "agents.entries.x." : "agents.list.0.";

    private static SettingPath At(Slot slot, string path) => new(slot, path.Substring(path.LastIndexOf(".x.", StringComparison.Ordinal) is var i and >= 0 ? i + 3 : 0).Replace("models.0.", string.Empty), _ => path);

    private static SettingPath WithValue(Slot slot, string key, string value, Func<TargetRelease, string> path)
        => new(slot, $"{key} \"{Text.Short(value, 40)}\"", path, new JsonString(value));

    // An API that no release has is OCC7009.
    private static IEnumerable<SettingPath> Api(string? api, Slot slot, string path)
    {
        if (api is not null && TargetRelease.Supported.Any(t => t.Profile.Apis.Contains(api)))
        {
            yield return WithValue(slot, "api", api, _ => path);
        }
    }

    private static IEnumerable<SettingPath> Raw(EquatableArray<RawJsonSetting> settings, Func<TargetRelease, string> section)
    {
        for (var i = 0; i < settings.Count; i++)
        {
            var path = settings[i].Path.Trim();
            if (path.Length > 0)
            {
                var value = JsonLiteral.Parse(settings[i].Json);
                yield return new SettingPath(new Slot(AttributeKind.RawJson, "Path", i), Text.Short(path, 60), t => section(t) + path, value);
            }
        }
    }
}
