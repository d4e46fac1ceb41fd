using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>What other kinds of consumers compile against.</summary>
internal static class References
{
    /// <summary>OpenClaw.Config.Hosting and what it brings along.</summary>
    public static ImmutableArray<MetadataReference> Hosting { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name == "OpenClaw.Config.Hosting.dll"))
            .Order(StringComparer.Ordinal)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>The framework of a netstandard2.0 library, with the netstandard2.0 build of OpenClaw.Config.</summary>
    public static ImmutableArray<MetadataReference> NetStandard { get; } =
    [
        .. Directory.EnumerateFiles(Metadata("NetStandardReferences"), "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(Metadata("NetStandardLibrary")),
    ];

    private static string Metadata(string key) =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
