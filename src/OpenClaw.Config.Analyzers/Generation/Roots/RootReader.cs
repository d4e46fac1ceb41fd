using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;
using OpenClaw.Config.Analyzers.Generation.Pipeline;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Decides what is added to a root.</summary>
internal static class RootReader
{
    private static readonly string[] Members = ["Descriptor", "ModelRegistry", "OpenClawJson", "RoutingTable", "__Generated", "__Register"];

    /// <summary>What is added; null for nothing, where code could not be added without an error of its own.</summary>
    public static RootPartial? Read(SourceDeclaration source, GenerationContext context)
    {
        var declaration = source.Declaration;
        if (source.Kind != AttributeKind.OpenClawConfig
            || context.Rules.Index.Root(declaration.Id) is not { } root
            || Placement.Of(declaration, Members, context.Traits.Library, context.HintName(declaration)) is not { } place)
        {
            return null;
        }

        var index = context.Rules.Index;
        var scope = RootScope.Of(index, root);
        var target = root.Target ?? context.Settings.Target;
        var descriptors = context.Descriptors;
        // A half-typed chain has no name yet, so the routing table no property for it.
        var named = scope.Chains.Where(c => c.Name.Length > 0).ToArray();
        var names = ChainNames.Of(named, context.Declarations);
        var data = new RootData
        {
            Name = root.Name,
            Providers = scope.Providers.Select(descriptors.Provider).ToEquatableArray(),
            Models = scope.Models.Select(descriptors.Model).ToEquatableArray(),
            Chains = named.Zip(names, (chain, name) => new NamedChain(descriptors.Chain(chain), name)).OrderBy(c => c.Property, StringComparer.Ordinal).ToEquatableArray(),
            Agents = scope.Agents.Select(descriptors.Agent).ToEquatableArray(),
            Default = descriptors.Chain(root.Default),
            Target = target,
            LocalModelLean = root.LocalModelLean ?? false,
            DeniedTools = root.DeniedTools,
            Json = JsonText.Write(OpenClawJsonWriter.Write(index, root, target, context.Rules.Catalogue, context.Rules.Facts)),
        };
        return new RootPartial(place, data, context.Traits.HasNotNullWhen, Registration(source, scope, data, context));
    }

    private static RegistrationData? Registration(SourceDeclaration source, RootScope scope, RootData data, GenerationContext context)
    {
        var root = source.Declaration;
        if (!context.Traits.HasHosting || !source.IsRegistrationNameFree)
        {
            return null;
        }

        var taken = new HashSet<string>(source.MemberNames.Concat(Members), StringComparer.Ordinal) { root.Name };
        var chains = data.Chains.Where(c => context.Nameable.Contains(c.Chain.Node)).Select(c => new TypedKey(
            c.Chain.Node,
            Name(c.Chain.Node),
            taken.Add(c.Property + "Client") ? c.Property + "Client" : null));
        var models = scope.Models.Where(m => context.Nameable.Contains(m.Id)).Select(m => new TypedKey(m.Id, Name(m.Id), null));
        return new RegistrationData(
            RootNames.Registration(root),
            RootNames.RegistrationMethod(root),
            Identifier.Global(root),
            chains.ToEquatableArray(),
            models.ToEquatableArray());

        string Name(NodeId node) => Identifier.Global(context.Declarations[node]);
    }
}
