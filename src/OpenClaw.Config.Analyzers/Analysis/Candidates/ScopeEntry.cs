namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>Something that a file declares and that decides what a name in another file's attribute means.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Hash">Everything about it that matters outside of its file.</param>
/// <param name="IsConstant">A constant or enum member: others may be computed from it.</param>
internal readonly record struct ScopeEntry(string Name, long Hash, bool IsConstant);
