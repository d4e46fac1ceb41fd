using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.ModelSafety;

/// <summary>
/// Which tools must be denied for an exposure. Denying <c>group:web</c> and <c>browser</c> for a model turns the audit of 2026.9 from critical to info (measured);
/// 2026.4 also wants every session sandboxed.
/// </summary>
internal static class ToolGuard
{
    /// <summary>The tools that a small model must not have.</summary>
    public static IReadOnlyList<string> Needed(ExposureKinds exposure)
    {
        var tools = new List<string>();
        if ((exposure & (ExposureKinds.Web | ExposureKinds.UntrustedInput)) != 0)
        {
            tools.Add("group:web");
            tools.Add("browser");
        }

        if ((exposure & ExposureKinds.ActingTools) != 0)
        {
            tools.Add("group:runtime");
        }

        return tools;
    }

    /// <summary>The tools that are still to be denied for an exposure, and whether a sandbox is missing: nothing of both where the guard holds.</summary>
    /// <param name="exposure">What is declared.</param>
    /// <param name="denied">All lists of denied tools that hold.</param>
    /// <param name="sandboxes">The sandbox modes that hold.</param>
    /// <param name="context">The releases.</param>
    public static (IReadOnlyList<string> Tools, bool Sandbox) Missing(
        ExposureKinds exposure, IEnumerable<EquatableArray<string>> denied, IEnumerable<string?> sandboxes, RuleContext context)
    {
        var tools = new HashSet<string>(denied.SelectMany(d => d).Select(t => t.Trim().ToLowerInvariant()));
        var isSandboxed = sandboxes.All(s => s == "all");
        var missing = Needed(exposure).Where(needed => !IsDenied(needed, tools) && !(needed == "group:runtime" && isSandboxed)).ToArray();
        return (missing, !isSandboxed && context.Targets.Any(t => !t.IsModern));
    }

    /// <summary>The attribute that denies tools, as C# writes it.</summary>
    public static string Attribute(IEnumerable<string> tools) => $"[DenyTools({string.Join(", ", tools.Select(t => "\"" + t + "\""))})]";

    private static bool IsDenied(string needed, HashSet<string> tools) => tools.Contains(needed) || tools.Contains("*") || needed switch
    {
        "browser" => tools.Contains("group:ui"),
        "group:web" => tools.Contains("web_search") && tools.Contains("web_fetch"),
        "group:runtime" => tools.Contains("exec") && tools.Contains("process"),
        _ => false,
    };
}
