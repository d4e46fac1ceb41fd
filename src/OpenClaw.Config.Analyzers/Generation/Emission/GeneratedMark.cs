namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>The mark on everything that is generated.</summary>
internal static class GeneratedMark
{
    private static readonly string Version = typeof(GeneratedMark).Assembly.GetName().Version!.ToString(3);

    public static string Attribute { get; } =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"OpenClaw.Config\", \"" + Version + "\")]";

    /// <summary>For types: besides the mark, no coverage and no stepping into.</summary>
    public static IReadOnlyList<string> TypeAttributes { get; } =
        [Attribute, "[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]", "[global::System.Diagnostics.DebuggerNonUserCode]"];
}
