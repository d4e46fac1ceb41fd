using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenClaw.Config.CodeFixes.Fixes;
using OpenClaw.Config.CodeFixes.Fixing;
using OpenClaw.Config.CodeFixes.Tests.Fixes;
using OpenClaw.Config.Core.Rules;

namespace OpenClaw.Config.CodeFixes.Tests;

public class FixCoverageTests
{
    private static readonly CodeFixProvider[] Fixes = [.. typeof(ConfigurationCodeFix).Assembly.GetTypes()
        .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    [Fact]
    public void Every_rule_that_promises_a_fix_for_csharp_has_one()
    {
        var promised = RuleCatalog.All.Where(rule => rule.Descriptor is { HasFix: true, InCSharp: true }).Select(rule => rule.Descriptor.Id);
        Assert.Equal(promised, Fixes.Where(fix => fix is not OpenClawJsonCodeFix).SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_with_a_fix_has_a_test_of_its_own_in_csharp_and_in_openclaw_json()
    {
        var json = Fixes.OfType<OpenClawJsonCodeFix>().SelectMany(fix => fix.FixableDiagnosticIds);
        var csharp = Fixes.Where(fix => fix is not OpenClawJsonCodeFix).SelectMany(fix => fix.FixableDiagnosticIds);

        Assert.Empty(json.Except(Tested(type => type == typeof(OpenClawJsonRuleFixTests))));
        Assert.Empty(csharp.Except(Tested(type => type != typeof(OpenClawJsonRuleFixTests))));
    }

    [Fact]
    public void Every_fix_mends_all_at_once() => Assert.All(Fixes, fix => Assert.NotNull(fix.GetFixAllProvider()));

    [Fact]
    public void Every_fix_is_exported_for_csharp_and_shared() => Assert.All(Fixes, fix =>
    {
        Assert.Equal(["C#"], fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
        Assert.NotNull(fix.GetType().GetCustomAttribute<System.Composition.SharedAttribute>());
    });

    [Fact]
    public void No_other_assembly_that_the_compiler_loads_knows_workspaces()
    {
        var loaded = new[] { typeof(RuleCatalog).Assembly, typeof(OpenClaw.Config.Analyzers.Analysis.ConfigurationAnalyzer).Assembly };
        Assert.DoesNotContain(loaded.SelectMany(a => a.GetReferencedAssemblies()), name => name.Name!.Contains("Workspaces", StringComparison.Ordinal));
    }

    // Tests of a rule begin with its id.
    private static IEnumerable<string> Tested(Func<Type, bool> where) => typeof(FixCoverageTests).Assembly.GetTypes().Where(where)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        .Where(method => method.GetCustomAttributes().Any(a => a is FactAttribute) && method.Name.StartsWith("OCC", StringComparison.Ordinal))
        .Select(method => method.Name[..7]);
}
