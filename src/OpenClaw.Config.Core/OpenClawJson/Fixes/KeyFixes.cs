using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Core.OpenClawJson.Fixes;

/// <summary>Fixes of keys.</summary>
internal static class KeyFixes
{
    /// <summary>A key that the release doesn't know: the nearest ones, else away with it.</summary>
    public static IEnumerable<JsonFix> Unknown(JsonFixSite site)
    {
        if (site.Member is not { } member)
        {
            yield break;
        }

        var free = site.Choices.Where(name => Holder(site)[name] is null).ToArray();
        for (var i = 0; i < free.Length; i++)
        {
            yield return site.Rename(free[i], isSafe: i == 0 && site[FixKeys.Action] != FixKeys.Ask && Nearness.IsPlain(member.Name, free));
        }

        yield return site.Remove($"Remove '{member.Name}'", isSafe: false);
    }

    /// <summary>A provider id as OpenClaw folds it; references are folded the same way.</summary>
    public static IEnumerable<JsonFix> Canonical(JsonFixSite site)
    {
        if (site.Member is not null && site[FixKeys.Value] is { } name && Holder(site)[name] is null)
        {
            yield return site.Rename(name, isSafe: true);
        }
    }

    private static Json5Object Holder(JsonFixSite site) => (Json5Object)site.Node!.Parent!;
}
