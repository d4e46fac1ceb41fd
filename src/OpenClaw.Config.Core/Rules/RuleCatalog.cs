using OpenClaw.Config.Core.Rules.Input;

namespace OpenClaw.Config.Core.Rules;

/// <summary>Every rule there is. A new rule is added here; a test fails where its page or its release note is missing.</summary>
public static class RuleCatalog
{
    private static readonly Lazy<Dictionary<string, Rule>> ById = new(() => All!.ToDictionary(r => r.Descriptor.Id, StringComparer.Ordinal));

    /// <summary>All rules, sorted by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = new Rule[]
    {
        new BadSetting(),
    }.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToArray();

    /// <summary>A rule by id; null where there is none.</summary>
    /// <param name="id">The id, <c>OCC</c> and four digits.</param>
    public static Rule? Find(string id) => ById.Value.TryGetValue(id, out var rule) ? rule : null;
}
