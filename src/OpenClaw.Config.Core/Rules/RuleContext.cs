using System.Collections.Concurrent;
using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules.Chains;

namespace OpenClaw.Config.Core.Rules;

/// <summary>What a rule may look at besides its subject; read-only, shared by all rules of one run, safe to use from several threads.</summary>
public sealed class RuleContext
{
    private readonly ConcurrentDictionary<NodeId, ModelFacts> _facts = new();
    private readonly ConcurrentDictionary<NodeId, ChainProof> _proofs = new();
    private readonly Lazy<GraphUses> _uses;
    private readonly Lazy<RootScopes> _scopes;
    private readonly Lazy<IReadOnlyList<TargetRelease>> _targets;

    /// <summary>A context; <see cref="Index"/> is required.</summary>
    public RuleContext()
    {
        _uses = new(() => new GraphUses(Index!));
        _scopes = new(() => new RootScopes(this));
        _targets = new(AllTargets);
    }

    /// <summary>Everything that is declared, with look-ups.</summary>
    public required GraphIndex Index { get; init; }

    /// <summary>C#: the declarations behind the graph, by node; empty for JSON.</summary>
    public IReadOnlyDictionary<NodeId, Declaration> Declarations { get; init; } = new Dictionary<NodeId, Declaration>();

    /// <summary>Where the configuration comes from.</summary>
    public FrontEnd FrontEnd { get; init; }

    /// <summary>Thresholds and options.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.Default;

    /// <summary>The known providers and models, with the project's own additions.</summary>
    public ModelCatalogue Catalogue { get; init; } = ModelCatalogue.Default;

    /// <summary>The release that MSBuild's <c>OpenClawTarget</c> or the command line names; null where none is named.</summary>
    public string? DefaultTarget { get; init; }

    /// <summary>Who uses what: roots, agents and chains that name a node.</summary>
    public GraphUses Uses => _uses.Value;

    /// <summary>Which declarations come into one file.</summary>
    public RootScopes Scopes => _scopes.Value;

    /// <summary>The releases that the files of this configuration may be for: the named ones, or every supported one.</summary>
    public IReadOnlyList<TargetRelease> Targets => _targets.Value;

    /// <summary>Whether every file names its release.</summary>
    public bool HasTarget => Index.Graph.Roots.Count == 0 ? DefaultTarget is not null : Index.Graph.Roots.All(r => (r.Target ?? DefaultTarget) is not null);

    /// <summary>The names of <see cref="Targets"/> for a message.</summary>
    public string TargetText => Text.List(Targets.Select(t => t.Text));

    /// <summary>The releases that the file of one root may be for.</summary>
    /// <param name="root">The root; null for a declaration without one.</param>
    public IReadOnlyList<TargetRelease> TargetsOf(RootNode? root) => TargetRelease.Of(root?.Target ?? DefaultTarget);

    /// <summary>The name of a setting as this front end writes it: <c>MaxTokens</c> in C#, <c>maxTokens</c> in openclaw.json.</summary>
    /// <param name="argument">The C# argument.</param>
    public string Written(string argument) => FrontEnd == FrontEnd.CSharp ? argument : char.ToLowerInvariant(argument[0]) + argument.Substring(1);

    /// <summary>What to write, as the language of this front end has it.</summary>
    /// <param name="csharp">In C#.</param>
    /// <param name="json">In openclaw.json.</param>
    internal string Written(string csharp, string json) => FrontEnd == FrontEnd.CSharp ? csharp : json;

    /// <summary>The value of a threshold.</summary>
    /// <param name="option">The threshold.</param>
    public double Option(RuleOption option) => Settings.Number(option);

    /// <summary>Everything known of a model: declared, else catalogue, else name; resolved once.</summary>
    /// <param name="model">The model.</param>
    public ModelFacts Facts(ModelNode model)
    {
        var facts = _facts.GetOrAdd(model.Id, _ => Resolve(model));

        // Two nodes with one id (a broken graph) must not share facts.
        return ReferenceEquals(facts.Model, model) || facts.Model == model ? facts : Resolve(model);
    }

    /// <summary>What is proven of a chain; computed once.</summary>
    /// <param name="chain">The chain.</param>
    public ChainProof Proof(ChainNode chain)
    {
        var proof = _proofs.GetOrAdd(chain.Id, _ => ChainProver.Prove(chain, this));
        return ReferenceEquals(proof.Chain, chain) || proof.Chain == chain ? proof : ChainProver.Prove(chain, this);
    }

    private ModelFacts Resolve(ModelNode model)
        => ModelFactsResolver.Resolve(model, Index.ProviderOf(model), Catalogue, Option(RuleOptions.CompactionReserveTokens));

    private TargetRelease[] AllTargets()
        => (Index.Graph.Roots.Count == 0 ? TargetsOf(null) : Index.Graph.Roots.SelectMany(TargetsOf)).Distinct().ToArray();
}
