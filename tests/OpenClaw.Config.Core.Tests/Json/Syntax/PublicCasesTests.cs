using System.Text;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Tests.Json.Syntax;

/// <summary>The public suites; see Cases/README.md.</summary>
public sealed class PublicCasesTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Json", "Cases");

    // JSON forbids these, JSON5 has them: comments, single quotes, trailing commas, plus signs, bare fractions,
    // hexadecimal, NaN and Infinity, unquoted keys, more escapes and more white space.
    // The reference implementation (npm json5) takes each of them.
    private static readonly string[] LegalInJson5 =
    [
        "n_array_extra_comma.json",
        "n_array_number_and_comma.json",
        "n_number_+1.json",
        "n_number_-2..json",
        "n_number_-NaN.json",
        "n_number_.2e-3.json",
        "n_number_0.e1.json",
        "n_number_2.e+3.json",
        "n_number_2.e-3.json",
        "n_number_2.e3.json",
        "n_number_NaN.json",
        "n_number_hex_1_digit.json",
        "n_number_hex_2_digits.json",
        "n_number_infinity.json",
        "n_number_minus_infinity.json",
        "n_number_neg_real_without_int_part.json",
        "n_number_real_without_fractional_part.json",
        "n_number_starting_with_dot.json",
        "n_object_key_with_single_quotes.json",
        "n_object_lone_continuation_byte_in_key_and_trailing_comma.json",
        "n_object_repeated_null_null.json",
        "n_object_single_quote.json",
        "n_object_trailing_comma.json",
        "n_object_trailing_comment.json",
        "n_object_trailing_comment_slash_open.json",
        "n_object_unquoted_key.json",
        "n_string_backslash_00.json",
        "n_string_escape_x.json",
        "n_string_escaped_ctrl_char_tab.json",
        "n_string_escaped_emoji.json",
        "n_string_invalid_backslash_esc.json",
        "n_string_invalid_utf8_after_escape.json",
        "n_string_single_quote.json",
        "n_string_unescaped_ctrl_char.json",
        "n_string_unescaped_tab.json",
        "n_string_unicode_CapitalU.json",
        "n_structure_object_with_comment.json",
        "n_structure_whitespace_formfeed.json",
    ];

    public static TheoryData<string> Json5Cases() => [.. Files("json5-tests").Where(f => !f.EndsWith(".md", StringComparison.Ordinal))];

    public static TheoryData<string> JsonCases() => [.. Files("JSONTestSuite").Where(f => f.EndsWith(".json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Json5Cases))]
    public void Json5_tests_are_judged_as_their_extension_says(string file)
    {
        var legal = Path.GetExtension(file) is ".json" or ".json5";
        var document = Json5Document.Parse(File.ReadAllText(Path.Combine(Cases, file)));

        Assert.Equal(legal, document.Errors.Count == 0);
    }

    [Theory]
    [MemberData(nameof(JsonCases))]
    public void JsonTestSuite_is_judged_as_JSON5_would(string file)
    {
        var name = Path.GetFileName(file);
        var legal = name.StartsWith("y_", StringComparison.Ordinal) || LegalInJson5.Contains(name);
        var document = Json5Document.Parse(File.ReadAllText(Path.Combine(Cases, file), Encoding.UTF8));

        Assert.Equal(legal, document.Errors.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Json5Cases))]
    [MemberData(nameof(JsonCases))]
    public void The_tokens_of_every_case_join_to_its_text(string file)
    {
        var text = File.ReadAllText(Path.Combine(Cases, file));

        Assert.Equal(text, string.Concat(Json5Lexer.Tokens(text).Select(t => text.Substring(t.Span.Start, t.Span.Length))));
    }

    [Fact]
    public void The_suites_are_whole()
    {
        Assert.True(Files("json5-tests").Count() > 100);
        Assert.True(Files("JSONTestSuite").Count() > 270);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Cases, folder), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Cases, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
