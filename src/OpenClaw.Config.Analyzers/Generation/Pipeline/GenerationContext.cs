using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Graph, facts and proofs over all declarations: made once where a declaration changed, read by every file.</summary>
internal sealed class GenerationContext
{
    private readonly HashSet<string> _ambiguousNames;

    public GenerationContext(EquatableArray<SourceDeclaration> sources, CompilationTraits traits, GenerationSettings settings)
    {
        Traits = traits;
        Settings = settings;
        var declarations = new Dictionary<NodeId, Declaration>();
        foreach (var source in sources)
        {
            declarations[source.Declaration.Id] = source.Declaration;
        }

        foreach (var foreign in sources.SelectMany(s => s.Foreign))
        {
            if (!declarations.ContainsKey(foreign.Id))
            {
                declarations.Add(foreign.Id, foreign);
            }
        }

        Declarations = declarations;
        Nameable = [.. sources.SelectMany(s => s.Nameable)];
        Rules = new RuleContext
        {
            Index = new GraphIndex(GraphBuilder.Build(declarations.Values)),
            Declarations = declarations,
            DefaultTarget = settings.Target,
            Catalogue = settings.Catalogue(),
            Settings = settings.Thresholds(),
        };
        Descriptors = new DescriptorReader(Rules);
        _ambiguousNames = [.. sources
            .GroupBy(s => HintNames.Plain(s.Declaration), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .SelectMany(g => g.Select(s => HintNames.Plain(s.Declaration)))];
    }

    public CompilationTraits Traits { get; }

    public GenerationSettings Settings { get; }

    public IReadOnlyDictionary<NodeId, Declaration> Declarations { get; }

    /// <summary>The declarations that code of the compilation can name in a <c>typeof</c>.</summary>
    public HashSet<NodeId> Nameable { get; }

    public RuleContext Rules { get; }

    public DescriptorReader Descriptors { get; }

    /// <summary>The name of a declaration's file; names that differ only in case get a mark, because the compiler takes them for one.</summary>
    public string HintName(Declaration declaration)
    {
        var name = HintNames.Plain(declaration);
        return (_ambiguousNames.Contains(name) ? HintNames.Marked(name) : name) + ".g.cs";
    }
}
