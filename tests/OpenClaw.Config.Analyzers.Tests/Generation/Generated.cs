using System.Reflection;
using OpenClaw.Config.Analyzers.Generation;
using OpenClaw.Config.TestKit.Generation;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>Runs our generator over sources.</summary>
internal static class Generated
{
    public static Task<GeneratorRun> From(string source) => From(new TestProject(source));

    public static Task<GeneratorRun> From(TestProject project) => GeneratorRun.OfAsync(new OpenClawConfigGenerator(), project);

    /// <summary>Sources with errors of their own.</summary>
    public static Task<GeneratorRun> FromBroken(string source) => GeneratorRun.OfAsync(new OpenClawConfigGenerator(), new TestProject(source), hasErrors: true);

    /// <summary>The value of a static property or constant of a generated type; nested types are parted by <c>+</c>.</summary>
    public static T Value<T>(this Assembly assembly, string type, string member)
    {
        var owner = assembly.GetType(type, throwOnError: true)!;
        return (T)(owner.GetProperty(member, BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
            ?? owner.GetField(member, BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue())!;
    }

    /// <summary>The root's <c>ModelRegistry.TryFind</c>.</summary>
    public static Find Finder(this Assembly assembly, string root) =>
        assembly.GetType(root + "+ModelRegistry", throwOnError: true)!.GetMethod("TryFind")!.CreateDelegate<Find>();

    /// <summary>The shape of <c>TryFind</c>.</summary>
    public delegate bool Find(string? reference, out ModelDescriptor? model);
}
