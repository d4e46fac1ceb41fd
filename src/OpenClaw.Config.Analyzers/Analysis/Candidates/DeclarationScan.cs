using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>
/// Finds all declarations of a compilation. What was read in an earlier state of it is taken over unless a name that
/// it depends on changed: on a key press only the declarations of the edited file are bound again.
/// </summary>
internal sealed class DeclarationScan(Compilation compilation, AttributeNames names, CancellationToken cancellation)
{
    private readonly BindingEnvironment _environment = new(compilation, cancellation);
    private readonly Dictionary<BindingEnvironment, ChangedNames> _changes = [];

    /// <summary>How many candidates had to be bound; for tests.</summary>
    public int BoundCount { get; private set; }

    /// <summary>Reads the declarations and builds their graph, or finds that the graph of an earlier state still holds.</summary>
    public DeclaredGraph Graph()
    {
        var declarations = new Dictionary<NodeId, Declaration>();
        DeclaredGraph? earlier = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var candidates = TreeSummary.Of(tree, cancellation).Types;
            if (candidates.Count == 0)
            {
                continue;
            }

            var known = BoundTree.Find(tree);
            earlier ??= known?.Environment.Graph;
            foreach (var type in Types(tree, candidates, known))
            {
                foreach (var declaration in type.Declarations)
                {
                    declarations[declaration.Id] = declaration;
                }
            }
        }

        return _environment.Graph = earlier is not null && earlier.Holds(declarations) ? earlier : new DeclaredGraph(declarations);
    }

    private IReadOnlyList<BoundType> Types(SyntaxTree tree, IReadOnlyList<AttributedType> candidates, BoundTree? known)
    {
        var changes = known is null ? null : Changes(known.Environment);
        SemanticModel? model = null;
        List<BoundType>? types = null;
        var position = 0;
        foreach (var candidate in candidates)
        {
            if (!candidate.IsCandidate(names, cancellation))
            {
                continue;
            }

            // Which types are candidates depends on the file and the global usings; where those changed, everything did.
            var type = changes is not null && position < known!.Types.Count && !changes.Touch(known.Types[position].Names)
                ? known.Types[position]
                : Bind(candidate, tree, ref model);
            (types ??= new(candidates.Count)).Add(type);
            position++;
        }

        IReadOnlyList<BoundType> result = types ?? [];
        BoundTree.Keep(tree, _environment, result);
        return result;
    }

    private BoundType Bind(AttributedType candidate, SyntaxTree tree, ref SemanticModel? model)
    {
        BoundCount++;
#pragma warning disable RS1030 // The index looks at declarations of other files; an action's own model covers one file only.
        model ??= compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return model.GetDeclaredSymbol(candidate.Syntax.GetSyntax(cancellation), cancellation) is INamedTypeSymbol symbol
            ? BoundType.Read(symbol, compilation.Assembly, cancellation)
            : new BoundType([], []);
    }

    private ChangedNames Changes(BindingEnvironment older)
    {
        if (!_changes.TryGetValue(older, out var changes))
        {
            changes = _environment.Since(older);
            _changes.Add(older, changes);
        }

        return changes;
    }
}
