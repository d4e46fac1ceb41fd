using OpenClaw.Config.Core.Rules.ModelSafety;

namespace OpenClaw.Config.Core.Explaining;

/// <summary>Tells what <c>openclaw security audit</c> will say.</summary>
internal static class AuditExplanation
{
    /// <summary>Adds the checks that report the reference.</summary>
    public static void Add(List<ExplainedFact> facts, string id)
    {
        var verdict = AuditTwin.Judge(id);
        var checks = verdict.Checks.Select(c => c == "models.small_params" ? $"{c} (it reads {NameExplanation.Billions(verdict.SmallParamsB!.Value)})" : c);
        facts.Add(new("OpenClaw's audit", verdict.Checks.IsEmpty ? "nothing" : string.Join(", ", checks), "openclaw security audit"));
    }
}
