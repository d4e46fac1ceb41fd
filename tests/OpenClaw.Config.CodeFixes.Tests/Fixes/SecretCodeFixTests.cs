using OpenClaw.Config.CodeFixes.Fixes;

namespace OpenClaw.Config.CodeFixes.Tests.Fixes;

public class SecretCodeFixTests
{
    [Fact]
    public Task OCC5001_A_literal_key_becomes_a_variable() => FixTest.VerifyAsync(new SecretCodeFix(), "OCC5001", """
        [Provider("my-server#", "https://models#.example.com/v1", «ApiKey = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"→ApiKeyVariable = "MY_SERVER#_API_KEY"»)]
        public partial record P#;
        """);

    [Fact]
    public Task OCC5006_A_secret_header_becomes_a_variable() => FixTest.VerifyAsync(new SecretCodeFix(), "OCC5006", """
        [Provider("my-server#", "https://models#.example.com/v1"), RequestHeader("Authorization", «"Bearer abcdefghijklmnopqrstuvwxyz0123456789"→Variable = "MY_SERVER#_AUTHORIZATION"»)]
        public partial record P#;
        """);

    [Fact]
    public Task OCC5008_A_variable_written_as_text_becomes_one() => FixTest.VerifyAsync(new SecretCodeFix(), "OCC5008", """
        [Provider("my-server#", "https://models#.example.com/v1", «ApiKey = "$MY_KEY"→ApiKeyVariable = "MY_KEY"»)]
        public partial record P#;
        """);
}
