using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenClaw.Config.Analyzers.Tests.Rules.Documentation;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Input;

public sealed class BadSettingTests() : RuleTests("OCC0004")
{
    private const string Malformed = "openclaw_config.context_block_tokens = 8k";

    protected override TestProject? CSharpExample => new("""[Provider("ollama")] public partial record Ollama;""") { EditorConfig = Malformed };

    protected override TestProject? JsonExample => Beside(new TestFile("openclaw.json", "{}")) with { GlobalConfig = Malformed };

    [Fact]
    public Task A_threshold_that_is_no_number_fires_at_the_root() => Fires("""
        [Provider("ollama")] public partial record Ollama;
        [OpenClawConfig] public partial record [|Config|];
        """, "The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example "
            + "openclaw_config.context_block_tokens = 16000.", Malformed);

    [Fact]
    public Task Without_a_root_it_fires_at_the_first_declaration() => Fires("""
        [Provider("ollama")] public partial record [|Ollama|];
        [Provider("vllm")] public partial record Vllm;
        """, "The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example "
            + "openclaw_config.context_block_tokens = 16000.", Malformed);

    [Fact]
    public Task A_section_that_the_root_s_file_is_not_in_is_told_once_in_each_of_its_files() => Fires(
        new TestProject
        {
            Files =
            [
                new TestFile("Root.cs", "[OpenClawConfig] public partial record Config;"),
                new TestFile("Local.cs", """
                    public class Nothing;
                    [Provider("ollama")] public partial record [|Ollama|];
                    [Provider("vllm")] public partial record Vllm;
                    """),
                new TestFile("Other.cs", """[Provider("sglang")] public partial record SgLang;"""),
            ],
            EditorConfig = "[Local.cs]\n" + Malformed,
        },
        "The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example openclaw_config.context_block_tokens = 16000.");

    [Fact]
    public Task A_section_of_all_files_is_told_at_the_root_alone() => Fires(
        new TestProject
        {
            Files = [new TestFile("Root.cs", "[OpenClawConfig] public partial record [|Config|];"), new TestFile("Local.cs", """[Provider("ollama")] public partial record Ollama;""")],
            EditorConfig = Malformed,
        },
        "The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example openclaw_config.context_block_tokens = 16000.");

    [Fact]
    public Task A_number_below_what_makes_sense_fires() =>
        Fires("""[Provider("ollama")] public partial record [|Ollama|];""", "The setting openclaw_config.context_warn_tokens is '0', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example "
            + "openclaw_config.context_warn_tokens = 32000.", "openclaw_config.context_warn_tokens = 0");

    [Fact]
    public Task A_share_above_one_fires() =>
        Fires("""[Provider("ollama")] public partial record [|Ollama|];""", "The setting openclaw_config.output_share_max is '75', which is no number from 0 to 1, so its default holds. Write a number (share of the window), for example "
            + "openclaw_config.output_share_max = 0.5.", "openclaw_config.output_share_max = 75");

    [Fact]
    public Task A_global_config_is_read_too() =>
        Fires(new TestProject("""[Provider("ollama")] public partial record [|Ollama|];""") { GlobalConfig = "openclaw_config.small_model_billions = many" }, "The setting openclaw_config.small_model_billions is 'many', which is no number from 0 upwards, so its default holds. Write a number (billions of parameters), "
            + "for example openclaw_config.small_model_billions = 40.");

    [Fact]
    public Task Every_malformed_setting_fires() =>
        Fires("""[Provider("ollama")] public partial record {|OCC0004:{|OCC0004:Ollama|}|};""", ["The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example "
            + "openclaw_config.context_block_tokens = 16000.", "The setting openclaw_config.price_tolerance is '-1', which is no number from 0 to 1, so its default holds. Write a number (share of the price), for example "
            + "openclaw_config.price_tolerance = 0.01."], Malformed + "\nopenclaw_config.price_tolerance = -1");

    [Fact]
    public Task A_setting_that_does_not_exist_fires() =>
        Fires("""[Provider("ollama")] public partial record [|Ollama|];""", "There is no setting openclaw_config.contex_block_tokens, so it changes nothing. Did you mean openclaw_config.context_block_tokens or "
            + "openclaw_config.context_warn_tokens?", "openclaw_config.contex_block_tokens = 8000");

    [Fact]
    public Task A_name_that_resembles_none_lists_them_all() =>
        Fires(new TestProject("""[Provider("ollama")] public partial record [|Ollama|];""") { GlobalConfig = "openclaw_config.zzz = 1" }, "There is no setting openclaw_config.zzz, so it changes nothing. Known are cold_load_seconds, compaction_reserve_tokens, context_block_tokens, "
            + "context_warn_tokens, fallback_usable_tokens, large_model_billions, lean_context_tokens, output_share_max, price_tolerance, quantization_min_bits, "
            + "quantization_min_bits_large, size_tolerance and small_model_billions.");

    [Fact]
    public Task Digits_may_be_grouped() => Silent("""[Provider("ollama")] public partial record Ollama;""", "openclaw_config.context_block_tokens = 8_000");

    [Fact]
    public Task Nothing_set_is_nothing_malformed() => Silent("""[Provider("ollama")] public partial record Ollama;""");

    [Fact]
    public void A_file_is_told_at_its_first_brace() => FiresInJson("[|{ models: {} }|]", "The setting openclaw_config.context_block_tokens is '8k', which is no number from 1 upwards, so its default holds. Write a number (tokens), for example "
            + "openclaw_config.context_block_tokens = 16000.", Malformed);

    [Fact]
    public void A_setting_that_does_not_exist_fires_for_files() => FiresInJson("[|{ models: {} }|]", "There is no setting openclaw_config.small_model_billion, so it changes nothing. Did you mean openclaw_config.small_model_billions or "
            + "openclaw_config.large_model_billions?", "openclaw_config.small_model_billion = 8");

    [Fact]
    public void A_number_passes_for_files() => SilentInJson("{ models: {} }", "openclaw_config.context_block_tokens = 8000");

    [Fact]
    public void The_targets_know_every_preset_that_the_package_ships_and_tell_any_other_name_once()
    {
        var targets = XDocument.Load(Path.Combine(Repository.Root, "src", "OpenClaw.Config", "buildTransitive", "OpenClaw.Config.targets"));
        var known = Assert.Single(targets.Descendants("_OpenClawKnownRules")).Attribute("Condition")!.Value;
        var warning = Assert.Single(targets.Descendants("Warning"), w => w.Attribute("Code")?.Value == "OCC0004");

        Assert.Equal(
            Directory.EnumerateFiles(Repository.Presets, "*.globalconfig").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            Regex.Matches(known, "== '([a-z]+)'").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal("'$(OpenClawRules)' != '' and '$(_OpenClawKnownRules)' != 'true'", warning.Attribute("Condition")!.Value);
        Assert.Equal(
            "OpenClawRules is \"$(OpenClawRules)\", which is no set of rules, so the default severities hold. Write strict, default or relaxed.",
            warning.Attribute("Text")!.Value);
    }
}
