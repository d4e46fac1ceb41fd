namespace OpenClaw.Config.Build.Tests;

public sealed class SeveralProjectsTests
{
    private const string App = """{"models":{"mode":"merge"}}""";
    private const string Library = """{"models":{"mode":"replace"}}""";

    [Fact]
    public async Task Publish_takes_the_file_with_and_without_a_build()
    {
        using var consumer = new Consumer().Add("App", Consumer.Root(App) + "public static class Program { public static void Main() { } }", content: "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>");

        (await consumer.RunAsync("App", "publish", "-v", "q", "-nologo", "-o", "out")).AssertClean();
        Assert.Contains("merge", consumer.Folder.Read("App/out/openclaw.json"), StringComparison.Ordinal);

        (await consumer.RunAsync("App", "publish", "-v", "q", "-nologo", "--no-build", "-c", "Release", "-p:Configuration=Release", "-o", "again")).AssertClean();
        Assert.Contains("merge", consumer.Folder.Read("App/again/openclaw.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_target_framework_has_its_file()
    {
        using var consumer = new Consumer().Add("App", "#if NET10_0\n" + Consumer.Root(App) + "#else\n" + Consumer.Root(Library) + "#endif\n", "net10.0;net8.0");

        await consumer.BuildAsync("App");

        Assert.Contains("merge", consumer.Folder.Read("App/bin/Debug/net10.0/openclaw.json"), StringComparison.Ordinal);
        Assert.Contains("replace", consumer.Folder.Read("App/bin/Debug/net8.0/openclaw.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_solution_an_app_keeps_its_own_file_and_a_test_project_gets_the_apps()
    {
        const string reference = """<ItemGroup><ProjectReference Include="../{0}/{0}.csproj" /></ItemGroup>""";
        using var consumer = new Consumer()
            .Add("Library", Consumer.Root(Library, name: "LibraryConfig"))
            .Add("App", Consumer.Root(App), content: string.Format(null, reference, "Library"))
            .Add("Other", Consumer.Root(App))
            .Add("Tests", "public class Tests;", content: string.Format(null, reference, "Other"));
        consumer.Folder.Write("All.slnx", """<Solution><Project Path="Tests/Tests.csproj" /><Project Path="Other/Other.csproj" /><Project Path="App/App.csproj" /><Project Path="Library/Library.csproj" /></Solution>""");

        (await consumer.RunAsync(".", "build", "-v", "q", "-nologo", "All.slnx")).AssertClean();
        AssertFiles();
        var time = consumer.Folder.TimeOf(Consumer.OutputOf("App"));

        (await consumer.RunAsync(".", "build", "-v", "q", "-nologo", "All.slnx")).AssertClean();
        AssertFiles();
        Assert.Equal(time, consumer.Folder.TimeOf(Consumer.OutputOf("App")));

        // Publishing two files of one name is an error (NETSDK1152), unless one of them is ours.
        (await consumer.RunAsync("App", "publish", "-v", "q", "-nologo", "-o", "out")).AssertClean();
        Assert.Contains("merge", consumer.Folder.Read("App/out/openclaw.json"), StringComparison.Ordinal);

        void AssertFiles()
        {
            Assert.Contains("replace", consumer.Folder.Read(Consumer.OutputOf("Library")), StringComparison.Ordinal);
            Assert.Contains("merge", consumer.Folder.Read(Consumer.OutputOf("App")), StringComparison.Ordinal);
            Assert.Contains("merge", consumer.Folder.Read(Consumer.OutputOf("Tests")), StringComparison.Ordinal);
            Assert.False(consumer.Folder.Has(Consumer.WaitingOf("Tests")));
        }
    }
}
