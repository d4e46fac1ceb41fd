using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

public class DeclarationFormCodeFixTests
{
    [Fact]
    public Task OCC9001_A_record_becomes_partial() => VerifyAsync("OCC9001", """
        [Provider("p#")] public sealed «→partial »record P#;
        """);

    [Fact]
    public Task OCC9001_The_types_around_it_become_partial_too() => FixTest.VerifyAllAsync(new DeclarationFormCodeFix(), "OCC9001", """
        public static «→partial »class Outer#
        {
            [Provider("p#")] public «→partial »record P
            {
                [Model("m")] public «→partial »record M;
            }
        }
        """);

    [Fact]
    public Task OCC9002_A_class_becomes_a_record() => VerifyAsync("OCC9002", """
        [Provider("p#")] public partial «class→record» P# { }
        """);

    [Fact]
    public Task OCC9002_A_record_struct_becomes_a_record_class() => VerifyAsync("OCC9002", """
        [Provider("p#")] public partial record «struct →»P#;
        """);

    [Fact]
    public Task OCC9002_A_readonly_struct_becomes_a_record_class() => VerifyAsync("OCC9002", """
        [Provider("p#")] public «readonly →»partial «struct→record» P# { }
        """);

    [Fact]
    public Task OCC9003_A_nested_record_without_accessibility_becomes_internal() => VerifyAsync("OCC9003", """
        [Provider("p#", "http://127.0.0.1:800#/v1")] public partial record P#
        {
            [Model("m")] «→internal »partial record M;
        }
        """);

    [Fact]
    public Task OCC9003_A_private_record_becomes_internal() => VerifyAsync("OCC9003", """
        [Provider("p#", "http://127.0.0.1:800#/v1")] public partial record P#
        {
            [Model("m")] «private protected→internal» partial record M;
        }
        """);

    [Fact]
    public Task OCC9003_A_file_local_record_becomes_internal() => VerifyAsync("OCC9003", """
        [Provider("p#", "http://127.0.0.1:800#/v1")] «file→internal» partial record P#;
        """);

    private static Task VerifyAsync(string id, string source) => FixTest.VerifyAsync(new DeclarationFormCodeFix(), id, source);
}
