using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>The candidates of a file as they were read last, with the environment in which that held.</summary>
internal sealed class BoundTree
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<BoundTree?>> Known = new();

    private BoundTree(BindingEnvironment environment, IReadOnlyList<BoundType> types)
    {
        Environment = environment;
        Types = types;
    }

    /// <summary>The environment.</summary>
    public BindingEnvironment Environment { get; }

    /// <summary>The candidates, in source order.</summary>
    public IReadOnlyList<BoundType> Types { get; }

    /// <summary>What is known of a file; null where it was never read.</summary>
    public static BoundTree? Find(SyntaxTree tree) => Known.TryGetValue(tree, out var box) ? Volatile.Read(ref box.Value) : null;

    /// <summary>Keeps what was read of a file.</summary>
    public static void Keep(SyntaxTree tree, BindingEnvironment environment, IReadOnlyList<BoundType> types) =>
        Volatile.Write(ref Known.GetOrCreateValue(tree).Value, new BoundTree(environment, types));
}
