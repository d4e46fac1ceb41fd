using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Generation.Emission;
using OpenClaw.Config.TestKit.Projects;

namespace OpenClaw.Config.Analyzers.Tests.Generation;

/// <summary>Any text and any number that C# lets people write comes back unchanged out of the generated code.</summary>
public class HostileTextTests
{
    private static readonly string[] Hostile =
    [
        "", " ", "\"", "\\", "\\\"", "\n", "\r\n", "\0", "\u0001\u001f\u007f\u0085\u2028\u2029", "\ud800", "\udc00", "\ud83d\ude00", "\ufeff", "\uffff",
        "*/ // /* <![CDATA[ ]]> </summary> <see cref=\"x\"/> &lt; &", "{0} {{ }}", "\u202e evil", "%s$@\"", "</c>", "é", "e\u0301", "#if X", "'",
    ];

    // The same cases in every run: what fails here fails for whoever looks into it.
    private static readonly FsCheck.Config Always = FsCheck.Config.QuickThrowOnFailure.WithReplay(20261123UL, 1UL);

    /// <summary>Half of a surrogate pair has no name that a test runner could keep, so that the literals are the cases.</summary>
    public static TheoryData<string> Literals => new(Hostile.Select(Escaped));

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task A_text_in_every_place_comes_back_unchanged(string literal)
    {
        var text = Hostile.Single(candidate => Escaped(candidate) == literal);
        var run = await Generated.From(new TestProject($$"""
            [Provider({{literal}}, {{literal}}, Api = {{literal}}, Account = {{literal}})]
            [RequestParameter({{literal}}, {{literal}})]
            public partial record X
            {
                [Model({{literal}}, Name = {{literal}}, Alias = {{literal}}, Size = {{literal}}, Quantization = {{literal}}), DenyTools({{literal}}, {{literal}})]
                [Compat(ThinkingFormat = {{literal}}), Route(Only = new[] { {{literal}} })]
                public partial record M;
            }

            [FallbackChain(typeof(X.M)), Residency({{literal}})]
            public partial record C;

            [OpenClawConfig(Default = typeof(C), Target = {{literal}}, File = {{literal}})]
            public partial record R { [Agent({{literal}}, Model = typeof(C))] public partial record A; }
            """));

        var assembly = run.Load();
        var model = assembly.Value<ModelDescriptor>("X+M", "Descriptor");
        Assert.Equal((text, text, text), (model.Ref.Model, model.Name, model.Alias));
        Assert.Equal([text, text], model.DeniedTools);
        Assert.Equal(text, model.Compat.ThinkingFormat);
        Assert.Equal([text], assembly.Value<ChainDescriptor>("C", "Descriptor").Residency);
        Assert.Equal(text, assembly.Value<AgentDescriptor>("R+A", "Descriptor").Id);
    }

    [Fact]
    public void Random_texts_are_literals_that_read_back_as_themselves() => Prop.ForAll<string>(text =>
    {
        var literal = Literal.Text(text);
        return text is null
            ? literal == "null"
            : literal.All(c => c is >= ' ' and <= '~') && Equals(SyntaxFactory.ParseExpression(literal).GetFirstToken().Value, text);
    }).Check(Always);

    [Fact]
    public void Random_numbers_are_literals_that_read_back_as_themselves() => Prop.ForAll<double>(number =>
    {
        var literal = Literal.Number(number);
        return literal == "double.NaN" ? double.IsNaN(number)
            : literal == "double.PositiveInfinity" ? double.IsPositiveInfinity(number)
            : literal == "double.NegativeInfinity" ? double.IsNegativeInfinity(number)
            : (double)SyntaxFactory.ParseExpression(literal.TrimStart('-')).GetFirstToken().Value! == Math.Abs(number) && literal.StartsWith('-') == number < 0;
    }).Check(Always);

    [Fact]
    public void Random_texts_are_XML_that_parses() => Prop.ForAll<string>(text =>
    {
        var xml = XmlText.Of(text ?? string.Empty);
        System.Xml.Linq.XElement.Parse("<summary>" + xml + "</summary>");
        return !xml.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
    }).Check(Always);

    [Fact]
    public async Task Random_names_and_texts_compile_and_come_back()
    {
        var declarations = Gen.Sample(Declaration(), 150, 40).ToArray();
        var source = string.Concat(declarations.Select((d, i) => $$"""
            namespace N{{i}}.{{d.Name}}
            {
                [Provider("p{{i}}", "http://127.0.0.1:1/v1")] public partial record {{d.Name}}
                {
                    [Model({{Escaped(d.Text)}}, Name = {{Escaped(d.Text)}}, ContextWindow = {{SymbolDisplay.FormatPrimitive(d.Number, true, false)}})] public partial record {{d.Name}}_;
                }
            }

            """));

        var assembly = (await Generated.From(source + "[OpenClawConfig] public partial record Root;")).Load();

        for (var i = 0; i < declarations.Length; i++)
        {
            var name = declarations[i].Name.TrimStart('@');
            var model = assembly.Value<ModelDescriptor>($"N{i}.{name}.{name}+{name}_", "Descriptor");
            Assert.Equal(declarations[i].Text, model.Name);
            Assert.Equal(declarations[i].Number, model.ContextWindow.Value);
        }
    }

    // Every character escaped: nothing of it is markup of the test kit.
    private static string Escaped(string text) => "\"" + string.Concat(text.Select(c => $"\\u{(int)c:X4}")) + "\"";

    private static Gen<(string Name, string Text, int Number)> Declaration() =>
        from first in Gen.Elements("a", "Z", "_", "é", "Ж", "中", "ᚠ", "ǅ")
        from rest in Gen.ArrayOf(Gen.Elements("a", "B", "0", "_", "ß", "٣", "中", "I", "ı"))
        from keyword in Gen.Elements("", "", "@class", "@record", "@await", "@required", "@field", "@scoped", "@partial")
        from text in ArbMap.Default.GeneratorFor<string>()
        from number in ArbMap.Default.GeneratorFor<int>()
        select (keyword.Length > 0 ? keyword : first + string.Concat(rest.Take(20)), text ?? string.Empty, number);
}
