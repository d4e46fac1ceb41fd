namespace OpenClaw.Config.Build.Tests;

public sealed class BuildingAgainTests
{
    private const string Json = """{"models":{"mode":"merge"}}""";

    [Fact]
    public async Task The_file_is_written_once_restored_when_deleted_changed_when_the_root_changes_and_cleaned()
    {
        using var consumer = new Consumer().Add("App", Consumer.Root(Json));
        var (output, waiting) = (Consumer.OutputOf("App"), Consumer.WaitingOf("App"));

        // First build: written.
        await consumer.BuildAsync("App");
        Assert.Equal("{\n  \"models\": {\n    \"mode\": \"merge\"\n  }\n}\n", consumer.Folder.Read(output));
        var times = (consumer.Folder.TimeOf(output), consumer.Folder.TimeOf(waiting), consumer.Folder.TimeOf(Consumer.OutputOf("App", "App.dll")));

        // Second and third: nothing is touched, nothing is taken for left over.
        await consumer.BuildAsync("App");
        await consumer.BuildAsync("App");
        Assert.Equal(times, (consumer.Folder.TimeOf(output), consumer.Folder.TimeOf(waiting), consumer.Folder.TimeOf(Consumer.OutputOf("App", "App.dll"))));

        // Deleted from the output: there again.
        File.Delete(consumer.Folder[output]);
        await consumer.BuildAsync("App");
        Assert.True(consumer.Folder.Has(output));

        // Another content: another file.
        consumer.Folder.Write("App/Code.cs", Consumer.Root("""{"models":{"mode":"replace"}}"""));
        await consumer.BuildAsync("App");
        Assert.Contains("replace", consumer.Folder.Read(output), StringComparison.Ordinal);

        // Another name: the old file is gone.
        consumer.Folder.Write("App/Code.cs", Consumer.Root(Json, "File = \"gateway/other.json\""));
        await consumer.BuildAsync("App");
        Assert.True(consumer.Folder.Has(Consumer.OutputOf("App", "gateway/other.json")));
        Assert.False(consumer.Folder.Has(output));

        // Clean: nothing stays.
        (await consumer.RunAsync("App", "clean", "-v", "q", "-nologo")).AssertClean();
        Assert.False(consumer.Folder.Has(Consumer.OutputOf("App", "gateway/other.json")));
        Assert.False(consumer.Folder.Has(Consumer.WaitingOf("App", "gateway/other.json")));
    }

    [Fact]
    public async Task A_changed_base_file_changes_the_file_without_a_new_compilation()
    {
        using var consumer = new Consumer().Add("App", Consumer.Root(Json, "Base = \"base.json5\""));
        consumer.Folder.Write("App/base.json5", "{ channels: { telegram: { enabled: true } }, /* ours wins */ models: { mode: 'replace' } }");
        await consumer.BuildAsync("App");
        Assert.Equal(
            "{\n  \"channels\": {\n    \"telegram\": {\n      \"enabled\": true\n    }\n  },\n  \"models\": {\n    \"mode\": \"merge\"\n  }\n}\n",
            consumer.Folder.Read(Consumer.OutputOf("App")));

        var assembly = consumer.Folder.TimeOf("App/obj/Debug/net10.0/App.dll");
        consumer.Folder.Write("App/base.json5", "{ plugins: {} }");
        await consumer.BuildAsync("App");

        Assert.Contains("plugins", consumer.Folder.Read(Consumer.OutputOf("App")), StringComparison.Ordinal);
        Assert.Equal(assembly, consumer.Folder.TimeOf("App/obj/Debug/net10.0/App.dll"));
    }

    [Fact]
    public async Task A_broken_base_file_fails_the_build_at_its_line_and_leaves_the_old_file()
    {
        using var consumer = new Consumer().Add("App", Consumer.Root(Json, "Base = \"base.json5\""));
        consumer.Folder.Write("App/base.json5", "{}");
        await consumer.BuildAsync("App");

        consumer.Folder.Write("App/base.json5", "{\n  channels: @\n}\n");
        (await consumer.RunAsync("App", "build", "-v", "q", "-nologo")).AssertFails("base.json5(2,13)", "error OCC0001", "not JSON5");

        Assert.Contains("merge", consumer.Folder.Read(Consumer.WaitingOf("App")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_design_time_build_writes_nothing()
    {
        using var consumer = new Consumer().Add("App", Consumer.Root(Json));

        (await consumer.RunAsync("App", "build", "-v", "q", "-nologo", "-p:DesignTimeBuild=true")).AssertClean();

        Assert.False(consumer.Folder.Has(Consumer.WaitingOf("App")));
        Assert.False(consumer.Folder.Has(Consumer.OutputOf("App")));
    }
}
