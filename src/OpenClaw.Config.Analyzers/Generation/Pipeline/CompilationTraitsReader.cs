using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Selects the traits; nothing of the compilation gets past it.</summary>
internal static class CompilationTraitsReader
{
    private static readonly string[] HostingTypes =
    [
        "OpenClaw.Config.Runtime.OpenClawConfigServices",
        "OpenClaw.Config.Runtime.ChainChatClient",
        "Microsoft.Extensions.AI.IChatClient",
        "Microsoft.Extensions.Configuration.IConfiguration",
        "Microsoft.Extensions.DependencyInjection.IServiceCollection",
        "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute",
        "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions",
        "Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions",
    ];

    /// <summary>Reads the traits of a compilation.</summary>
    public static CompilationTraits Read(Compilation compilation, LanguageVersion version)
    {
        var library = Reach(compilation, "OpenClaw.Config.ModelDescriptor");
        return library is null ? new CompilationTraits() : new CompilationTraits
        {
            Library = library,
            HasInterfaces = version >= LanguageVersion.CSharp11 && Reach(compilation, "OpenClaw.Config.IModel") == library,
            HasNotNullWhen = Reach(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute") == "global",
            HasHosting = library == "global" && HasHosting(compilation),
        };
    }

    private static bool HasHosting(Compilation compilation)
    {
        foreach (var type in HostingTypes)
        {
            if (Reach(compilation, type) != "global")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The alias under which code of the compilation can name a type; null where it is missing, ambiguous or internal to another.</summary>
    private static string? Reach(Compilation compilation, string metadataName)
    {
        // Looks behind no extern alias, so what it finds is global.
        if (compilation.GetTypeByMetadataName(metadataName) is { } type)
        {
            return compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? "global" : null;
        }

        var types = compilation.GetTypesByMetadataName(metadataName);
        return types.Length == 1
            && compilation.IsSymbolAccessibleWithin(types[0], compilation.Assembly)
            && compilation.GetMetadataReference(types[0].ContainingAssembly) is { Properties.Aliases: { IsDefaultOrEmpty: false } aliases }
                ? aliases[0]
                : null;
    }
}
