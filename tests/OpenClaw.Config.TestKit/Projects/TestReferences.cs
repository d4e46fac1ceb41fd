using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.TestKit.Projects;

/// <summary>The assemblies that a test project compiles against.</summary>
public static class TestReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyFramework = new(ReadFramework);
    private static readonly Lazy<MetadataReference> LazyLibrary =
        new(() => MetadataReference.CreateFromFile(typeof(ProviderAttribute).Assembly.Location));

    /// <summary>The framework that runs the tests.</summary>
    public static ImmutableArray<MetadataReference> Framework => LazyFramework.Value;

    /// <summary>OpenClaw.Config: the attributes.</summary>
    public static MetadataReference Library => LazyLibrary.Value;

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        // The list also names the test's own assemblies; those of the framework share the folder of the core library.
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var files = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return [.. files
            .Where(file => Path.GetDirectoryName(file) == folder)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))];
    }
}
