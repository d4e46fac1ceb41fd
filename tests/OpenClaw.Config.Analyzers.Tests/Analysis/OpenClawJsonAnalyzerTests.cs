using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Analysis;
using OpenClaw.Config.Core.OpenClawJson;

namespace OpenClaw.Config.Analyzers.Tests.Analysis;

public sealed class OpenClawJsonAnalyzerTests
{
    [Fact]
    public async Task An_openclaw_json_of_a_project_is_checked_without_any_declaration()
    {
        var found = await RunAsync("/app/openclaw.json", "{\n  models: { provders: {} },\n}");

        var diagnostic = Assert.Single(found);
        Assert.Equal("OCC0002", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/app/openclaw.json", new LinePosition(1, 12), new LinePosition(1, 20)), (place.Path, place.StartLinePosition, place.EndLinePosition));
        Assert.Contains("'providers'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_broken_file_gives_its_syntax_error() =>
        Assert.Equal("OCC0001", Assert.Single(await RunAsync("/app/base.json5", "{ a: [1, }")).Id);

    [Theory]
    [InlineData("/app/openclaw.json", true)]
    [InlineData("C:\\app\\OpenClaw.Production.json", true)]
    [InlineData("/app/team.openclaw.json", true)]
    [InlineData("/app/channels.json5", true)]
    [InlineData("/app/appsettings.json", false)]
    [InlineData("/app/team.openclaw-models.json", false)]
    [InlineData("/app/openclaw.txt", false)]
    public void Files_are_known_by_their_names(string path, bool expected) => Assert.Equal(expected, OpenClawJsonAnalyzer.IsOpenClawJson(path));

    [Fact]
    public void An_unchanged_text_is_checked_once()
    {
        var cache = new OpenClawJsonCache();
        var text = SourceText.From("{}");
        for (var i = 0; i < 10; i++)
        {
            cache.Check(text, ("a", OpenClaw.Config.Core.Catalogue.ModelCatalogue.Default), new OpenClawJsonOptions());
        }

        Assert.Equal(1, cache.Checks);
        cache.Check(text, ("b", OpenClaw.Config.Core.Catalogue.ModelCatalogue.Default), new OpenClawJsonOptions());
        Assert.Equal(2, cache.Checks);
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(string path, string text)
    {
        var compilation = CSharpCompilation.Create("Empty", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var driver = compilation.WithAnalyzers([new OpenClawJsonAnalyzer()], new AnalyzerOptions([new Additional(path, text)]));
        return await driver.GetAnalyzerDiagnosticsAsync();
    }

    private sealed class Additional(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
