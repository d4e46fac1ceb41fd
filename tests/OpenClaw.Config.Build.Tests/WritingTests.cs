using OpenClaw.Config.Build.Reading;
using OpenClaw.Config.Build.Writing;
using OpenClaw.Config.TestKit.Builds;

namespace OpenClaw.Config.Build.Tests;

public sealed class WritingTests : IDisposable
{
    private const string Json = """{"models":{"mode":"merge"}}""";

    private readonly TempFolder _folder = new("project");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_root_without_a_name_for_its_file_writes_openclaw_json()
    {
        var writer = Write(new RootConfig("Config", Json, null, null));

        Assert.Empty(writer.Problems);
        Assert.Equal("openclaw.json", Assert.Single(writer.Files).RelativePath);
        Assert.True(_folder.Has("obj/openclaw/openclaw.json"));
    }

    [Fact]
    public void What_has_not_changed_is_not_written_again()
    {
        Write(new RootConfig("Config", Json, null, null));

        Assert.False(Assert.Single(Write(new RootConfig("Config", Json, null, null)).Files).IsNew);
    }

    [Fact]
    public void No_part_of_a_file_is_left_behind()
    {
        Write(new RootConfig("Config", Json, null, null));

        Assert.Equal(["openclaw.json"], Directory.EnumerateFiles(_folder["obj/openclaw"]).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("folder/")]
    [InlineData("a|b.json")]
    [InlineData("what?.json")]
    [InlineData("new\nline.json")]
    public void A_name_that_no_file_can_have_is_refused(string name) =>
        AssertProblem(BuildCodes.BadFileName, Write(new RootConfig("Config", Json, name, null)), "Config");

    [Fact]
    public void Two_roots_with_one_file_are_refused_and_the_first_is_written()
    {
        var writer = Write(new RootConfig("First", Json, null, null), new RootConfig("Second", Json, "OpenClaw.json", null));

        AssertProblem(BuildCodes.SeveralRoots, writer, "First", "Second");
        Assert.Single(writer.Files);
    }

    [Fact]
    public void Two_roots_with_a_file_each_are_written() =>
        Assert.Equal(["a.json", "b/c.json"], Write(new RootConfig("First", Json, "a.json", null), new RootConfig("Second", Json, "b\\c.json", null)).Files.Select(f => f.RelativePath));

    [Fact]
    public void A_root_without_generated_configuration_is_a_warning()
    {
        var writer = Write(new RootConfig("Config", null, null, null));

        Assert.True(Assert.Single(writer.Problems).IsWarning);
        AssertProblem(BuildCodes.NothingGenerated, writer, "Config", "9.0.300");
    }

    [Fact]
    public void A_base_file_that_is_missing_is_named() =>
        AssertProblem(BuildCodes.BaseMissing, Write(new RootConfig("Config", Json, null, "base.json5")), _folder["base.json5"]);

    [Fact]
    public void A_base_file_that_is_a_list_is_refused()
    {
        _folder.Write("base.json5", "[1]");

        AssertProblem(BuildCodes.Syntax, Write(new RootConfig("Config", Json, null, "base.json5")), "no object");
    }

    [Fact]
    public void Outside_of_the_output_a_new_file_is_written_and_followed()
    {
        Assert.Empty(Write(new RootConfig("Config", Json, "../../../deploy/openclaw.json", null)).Problems);
        Assert.Empty(Write(new RootConfig("Config", """{"models":{}}""", "../../../deploy/openclaw.json", null)).Problems);

        Assert.Equal("{\n  \"models\": {}\n}\n", File.ReadAllText(Deployed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Outside_of_the_output_a_file_of_somebody_else_is_never_overwritten(bool wasOurs)
    {
        if (wasOurs)
        {
            Write(new RootConfig("Config", Json, "../../../deploy/openclaw.json", null));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Deployed)!);
        File.WriteAllText(Deployed, "{ /* the gateway's own */ }");

        AssertProblem(BuildCodes.ForeignFile, Write(new RootConfig("Config", Json, "../../../deploy/openclaw.json", null)), Deployed);
        Assert.Equal("{ /* the gateway's own */ }", File.ReadAllText(Deployed));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_message_and_not_an_exception()
    {
        // A folder stands where the file should.
        Directory.CreateDirectory(_folder["obj/openclaw/openclaw.json"]);

        AssertProblem(BuildCodes.WriteFailed, Write(new RootConfig("Config", Json, null, null)), "Config");
    }

    private string Deployed => Path.GetFullPath(_folder["../deploy/openclaw.json"]);

    private ConfigWriter Write(params RootConfig[] roots)
    {
        var writer = new ConfigWriter(_folder.Path, _folder["obj/openclaw/"], _folder["bin/Debug/"]);
        writer.Write(roots);
        return writer;
    }

    private static void AssertProblem(string code, ConfigWriter writer, params string[] parts)
    {
        var problem = Assert.Single(writer.Problems);
        Assert.Equal(code, problem.Code);
        Assert.All(parts, part => Assert.Contains(part, problem.Message, StringComparison.Ordinal));
    }
}
