using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.Analyzers.Tests.Rules.Documentation;
using OpenClaw.Config.Core.OpenClawJson;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Rules;
using OpenClaw.Config.TestKit.Analysis;
using OpenClaw.Config.TestKit.Markup;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Rules;

/// <summary>
/// The tests of one rule. A class per rule says where it fires, with which words, and where it does not; what every rule owes
/// (its severity can be set, it can be switched off, a place can be passed over) is inherited and tried on the first example of its page.
/// </summary>
/// <param name="id">The rule.</param>
public abstract class RuleTests(string id)
{
    private readonly RuleDescriptor _rule = RuleCatalog.Find(id)!.Descriptor;

    internal string Id => id;

    /// <summary>A C# project in which the rule fires; null where it doesn't run on C#.</summary>
    protected virtual TestProject? CSharpExample => _rule.InCSharp ? new TestProject(RulePage.Read(id).Examples("Fires", "csharp")[0]) : null;

    /// <summary>A project with an openclaw.json in which the rule fires; null where it doesn't run there.</summary>
    protected virtual TestProject? JsonExample => _rule.InJson ? Beside(new TestFile("openclaw.json", RulePage.Read(id).Examples("Fires", "json5")[0])) : null;

    [Fact]
    public async Task Its_severity_can_be_changed()
    {
        var (name, severity) = _rule.Severity == RuleSeverity.Error ? ("warning", DiagnosticSeverity.Warning) : ("error", DiagnosticSeverity.Error);

        foreach (var diagnostics in await ReportedAsync($"dotnet_diagnostic.{id}.severity = {name}"))
        {
            Assert.NotEmpty(diagnostics);
            Assert.All(diagnostics, d => Assert.Equal(severity, d.Severity));
        }
    }

    [Fact]
    public async Task It_can_be_switched_off() => Assert.All(await ReportedAsync($"dotnet_diagnostic.{id}.severity = none"), Assert.Empty);

    [Fact]
    public async Task Its_own_severity_holds_where_none_is_set()
    {
        foreach (var diagnostics in await ReportedAsync(string.Empty))
        {
            // A strict rule sleeps.
            Assert.Equal(_rule.IsStrict, diagnostics.Length == 0);
            Assert.All(diagnostics, d => Assert.Equal(_rule.Severity.ToString(), d.Severity.ToString()));
        }
    }

    [Fact]
    public async Task A_pragma_and_a_SuppressMessage_pass_a_place_over_and_no_other_rule()
    {
        if (CSharpExample is not { } project)
        {
            // JSON has no comments that a compiler reads: there it is the severity, above.
            return;
        }

        project = Awake(project);
        var shown = await BuildAsync(project);
        foreach (var head in new[] { $"#pragma warning disable {id}\n", $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"OpenClaw.{_rule.Category}\", \"{id}\", Justification = \"A test.\")]\n" })
        {
            var left = await BuildAsync(project with { Files = [.. project.Files.Select((f, i) => i == 0 || head[0] == '#' ? f with { Text = head + f.Text } : f)] });

            Assert.Equal(shown.Where(d => d.Id != id).Select(d => d.Id).Order(StringComparer.Ordinal), left.Select(d => d.Id).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Exactly what is marked is found, with these words, in the build and live.</summary>
    /// <param name="csharp">The declarations, with marks.</param>
    /// <param name="message">The message.</param>
    /// <param name="settings">Lines of an <c>.editorconfig</c>.</param>
    /// <param name="target">The release that MSBuild names.</param>
    protected Task Fires(string csharp, string message, string settings = "", string? target = null) => Fires(csharp, [message], settings, target);

    /// <summary>Exactly what is marked is found, with these words in the order of the text, in the build and live.</summary>
    protected Task Fires(string csharp, string[] messages, string settings = "", string? target = null) => Fires(Project(csharp, settings, target), messages);

    /// <summary>Exactly what is marked is found, with these words in the order of files and text, in the build and live.</summary>
    protected async Task Fires(TestProject project, params string[] messages)
    {
        var found = await RuleVerifier.VerifyAsync(id, Awake(project), messages);

        Assert.NotEmpty(found);
        Assert.Equal(messages.Length, found.Count);
    }

    /// <summary>Nothing is found.</summary>
    protected Task Silent(string csharp, string settings = "", string? target = null) => Silent(Project(csharp, settings, target));

    /// <summary>Nothing is found.</summary>
    protected async Task Silent(TestProject project) => Assert.Empty(await RuleVerifier.VerifyAsync(id, Awake(project)));

    /// <summary>Exactly what is marked is found in an openclaw.json, with these words.</summary>
    /// <param name="json5">The file, with marks.</param>
    /// <param name="message">The message.</param>
    /// <param name="settings">Lines of an <c>.editorconfig</c>.</param>
    /// <param name="target">The release to judge by.</param>
    protected void FiresInJson(string json5, string message, string settings = "", string? target = null) => FiresInJson(json5, [message], settings, target);

    /// <summary>Exactly what is marked is found in an openclaw.json, with these words in the order of the text.</summary>
    protected void FiresInJson(string json5, string[] messages, string settings = "", string? target = null)
    {
        Assert.NotEmpty(messages);
        JsonVerifier.Verify(id, json5, messages, Options(settings, target));
    }

    /// <summary>Nothing is found in an openclaw.json.</summary>
    protected void SilentInJson(string json5, string settings = "", string? target = null) => JsonVerifier.Verify(id, json5, [], Options(settings, target));

    /// <summary>A project of nothing but a file beside its sources.</summary>
    protected static TestProject Beside(TestFile file) => new(string.Empty) { AdditionalFiles = [file] };

    private static TestProject Project(string csharp, string settings, string? target) => new(csharp)
    {
        EditorConfig = settings,
        Properties = target is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add("OpenClawTarget", target),
    };

    private static OpenClawJsonOptions Options(string settings, string? target)
    {
        var values = settings.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0][RuleOption.Prefix.Length..], pair => pair[1]);
        return new()
        {
            Settings = RuleSettings.Of(values),
            SettingNames = [.. values.Keys],
            Release = target is null ? null : ReleaseProfile.Find(target) ?? throw new ArgumentException($"No release '{target}' is known.", nameof(target)),
        };
    }

    private static async Task<ImmutableArray<Diagnostic>> BuildAsync(TestProject project)
    {
        using var workspace = new AdhocWorkspace();
        return await DiagnosticSet.BuildAsync(new ConfigurationAnalyzer(), project.ToRoslyn(workspace), TestContext.Current.CancellationToken);
    }

    // A strict rule is shown where a severity is set for it.
    private TestProject Awake(TestProject project) =>
        _rule.IsStrict ? project with { EditorConfig = project.EditorConfig + $"\ndotnet_diagnostic.{id}.severity = suggestion" } : project;

    // What the rule reports on its examples under a setting: one list for C#, one for openclaw.json.
    private async Task<List<Diagnostic[]>> ReportedAsync(string setting)
    {
        var reported = new List<Diagnostic[]>();
        if (CSharpExample is { } project)
        {
            reported.Add([.. (await BuildAsync(project with { EditorConfig = project.EditorConfig + "\n" + setting })).Where(d => d.Id == id)]);
        }

        if (JsonExample is { } files)
        {
            // A file beside the sources has no section of its own in an .editorconfig of the compiler: a global config speaks for it.
            using var workspace = new AdhocWorkspace();
            var json = (files with { GlobalConfig = files.GlobalConfig + "\n" + setting }).ToRoslyn(workspace);
            var found = await DiagnosticSet.BuildAsync(new OpenClawJsonAnalyzer(), json, TestContext.Current.CancellationToken);
            reported.Add([.. found.Where(d => d.Id == id)]);
        }

        Assert.NotEmpty(reported);
        return reported;
    }
}
