using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Gives every chain of a root a property name of its own.</summary>
internal static class ChainNames
{
    // "All" is ours; a member can't have the name of its class; the others hide what every object has.
    private static readonly string[] Reserved =
        ["All", "RoutingTable", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Finalize"];

    /// <summary>The names, in the order of the chains: the simple name where it is the only one, else with the types and namespace around it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ChainNode> chains, IReadOnlyDictionary<NodeId, Declaration> declarations)
    {
        var names = new string[chains.Count];
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        var count = chains.GroupBy(c => c.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (count[chains[i].Name] == 1 && taken.Add(chains[i].Name))
            {
                names[i] = chains[i].Name;
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            names[i] ??= Candidates(chains[i], declarations).First(taken.Add);
        }

        return names;
    }

    private static IEnumerable<string> Candidates(ChainNode chain, IReadOnlyDictionary<NodeId, Declaration> declarations)
    {
        if (declarations.TryGetValue(chain.Id, out var declaration))
        {
            var path = string.Concat(declaration.Containers.Select(c => c.Name + "_")) + declaration.Name;
            if (path != declaration.Name || declaration.Namespace.Length == 0)
            {
                yield return path;
            }

            if (declaration.Namespace.Length > 0)
            {
                yield return declaration.Namespace.Replace('.', '_') + "_" + path;
            }
        }

        for (var i = 2; ; i++)
        {
            yield return chain.Name + "_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
