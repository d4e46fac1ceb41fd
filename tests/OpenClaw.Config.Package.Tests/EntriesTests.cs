using System.IO.Compression;

namespace OpenClaw.Config.Package.Tests;

public sealed class EntriesTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_library_the_analyzers_the_task_and_its_targets_and_nothing_else()
    {
        using var zip = ZipFile.OpenRead(package.File);

        // What the package format itself adds stands in folders of its own.
        var entries = zip.Entries.Select(e => e.FullName)
            .Where(e => !e.StartsWith("_rels/", StringComparison.Ordinal) && !e.StartsWith("package/", StringComparison.Ordinal) && e != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "OpenClaw.Config.nuspec",
                "README.md",
                "analyzers/dotnet/cs/OpenClaw.Config.Analyzers.dll",
                "analyzers/dotnet/cs/OpenClaw.Config.CodeFixes.dll",
                "analyzers/dotnet/cs/OpenClaw.Config.Core.dll",
                "buildTransitive/OpenClaw.Config.props",
                "buildTransitive/OpenClaw.Config.targets",
                "buildTransitive/rules/default.globalconfig",
                "buildTransitive/rules/relaxed.globalconfig",
                "buildTransitive/rules/strict.globalconfig",
                "lib/net8.0/OpenClaw.Config.dll",
                "lib/net8.0/OpenClaw.Config.xml",
                "lib/netstandard2.0/OpenClaw.Config.dll",
                "lib/netstandard2.0/OpenClaw.Config.xml",
                "tasks/netstandard2.0/OpenClaw.Config.Build.dll",
                "tasks/netstandard2.0/OpenClaw.Config.Core.dll",
            ],
            entries);
    }

    [Fact]
    public void The_package_depends_on_nothing()
    {
        using var zip = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(zip.GetEntry("OpenClaw.Config.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
