namespace OpenClaw.Config.Analyzers.Tests.Analysis.Candidates;

/// <summary>Edits that could change what an attribute in another file means, and some that could not.</summary>
internal static class ScanEdits
{
    private static readonly (string From, string To)[] Replacements =
    [
        ("32_000", "16_000"), ("16_000", "32_000"), ("record A;", "record A2;"), ("record A2;", "record A;"), ("P.A", "P.A2"), ("P.A2", "P.A"),
        ("namespace App;", "namespace Other;"), ("namespace Other;", "namespace App;"), ("\"b\"", "\"b2\""), ("partial record P", "record P"),
        ("public partial", "internal partial"), ("using OpenClaw.Config;", "using OpenClaw.Config; using App;"), ("typeof(P.B)", "typeof(P.)"),
        ("const int Window", "const int Windows"), ("static class Limits", "class Limits"), ("{", "{ /* */"), ("=> 1", "=> 2"), ("(", "(("), ("((", "("),
    ];

    private static readonly string[] Additions =
    [
        "\nnamespace App { public partial record P { public int Descriptor => 1; } }",
        "\nnamespace App { [OpenClaw.Config.RequestHeader(\"x\", \"y\")] public partial record P; }",
        "\nnamespace App { public class Limits2 { public const int Window = Limits.Window; } }",
        "\nnamespace App.P2 { public class A; }",
        "\nnamespace Other { public static class Limits { public const int Window = 1; } }",
        "\npublic class P { public class A; }",
        "\nnamespace App { class ModelAttribute : System.Attribute { public ModelAttribute(string s) { } public int ContextWindow; } }",
        "\nclass Other2 { enum E { X } }",
    ];

    public static string Apply(string source, Random random)
    {
        if (random.Next(8) == 0)
        {
            return "global using static App.Limits;\n" + source;
        }

        if (random.Next(4) == 0)
        {
            // File-scoped namespaces take nothing behind them; the reader must bear the errors that such edits make.
            return source + Additions[random.Next(Additions.Length)];
        }

        if (random.Next(10) == 0)
        {
            return source[..random.Next(source.Length + 1)];
        }

        var (from, to) = Replacements[random.Next(Replacements.Length)];
        return source.Replace(from, to, StringComparison.Ordinal);
    }
}
