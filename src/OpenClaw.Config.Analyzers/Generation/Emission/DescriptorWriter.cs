using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes descriptors as <c>new</c> expressions.</summary>
/// <param name="writer">Where to write.</param>
internal sealed class DescriptorWriter(SourceWriter writer)
{
    public void Provider(string head, ProviderData provider, string end) =>
        Initializer.Write(writer, head, "ProviderDescriptor", string.Empty, end, members => members
            .Text("Id", provider.Id)
            .OptionalText("BaseUrl", provider.BaseUrl)
            .Text("Api", provider.Api)
            .OptionalText("KeyVariable", provider.KeyVariable)
            .OptionalText("PlaceholderKey", provider.PlaceholderKey)
            .OptionalText("Auth", provider.Auth)
            .Flag("AuthHeader", provider.AuthHeader)
            .Number("TimeoutSeconds", provider.TimeoutSeconds)
            .Whole("MaxTokens", provider.MaxTokens)
            .Flag("InjectNumCtx", provider.InjectNumCtx)
            .OptionalText("Region", provider.Region)
            .Text("Account", provider.Account)
            .Enum("Hosting", "Hosting", provider.Hosting)
            .List("Headers", writer.Type("HeaderDescriptor"), Headers(provider.Headers))
            .List("Parameters", writer.Type("ParameterDescriptor"), Parameters(provider.Parameters)));

    /// <param name="provider">An expression for the provider.</param>
    public void Model(string head, ModelData model, string provider, string end) =>
        Initializer.Write(writer, head, "ModelDescriptor", string.Empty, end, members => members
            .Code("Ref", "new(" + Literal.Text(model.Provider.Id) + ", " + Literal.Text(model.ModelId) + ")")
            .Code("Provider", provider)
            .Text("Name", model.Name)
            .OptionalText("Alias", model.Alias)
            .Text("Api", model.Api)
            .OptionalText("BaseUrl", model.BaseUrl)
            .Fact("ContextWindow", model.ContextWindow, v => Literal.Number(Whole.Of(v)))
            .Fact("MaxTokens", model.MaxTokens, v => Literal.Number(Whole.Of(v)))
            .Fact("UsableContext", model.UsableContext, v => Literal.Number(Whole.Of(v)))
            .Fact("Input", model.Input, v => Enums.Write(writer, "Inputs", v))
            .Fact("Reasoning", model.Reasoning, Literal.Flag)
            .Fact("Tools", model.Tools, Literal.Flag)
            .Fact("TotalParametersB", model.TotalParametersB, Literal.Number)
            .Fact("ActiveParametersB", model.ActiveParametersB, Literal.Number)
            .Fact("QuantizationBits", model.QuantizationBits, Literal.Number)
            .Enum("Hosting", "Hosting", model.Hosting)
            .Flag("Streaming", model.Streaming)
            .Code("Cost", model.Cost is { } cost ? Cost(cost) : null)
            .Code("Compat", Compat(model.Compat))
            .List("Headers", writer.Type("HeaderDescriptor"), Headers(model.Headers))
            .List("Parameters", writer.Type("ParameterDescriptor"), Parameters(model.Parameters))
            .Texts("DeniedTools", model.DeniedTools));

    /// <param name="model">Gives an expression for a hop's model.</param>
    public void Chain(string head, ChainData chain, Func<ModelData, string> model, string end) =>
        Initializer.Write(writer, head, "ChainDescriptor", string.Empty, end, members => members
            .Text("Name", chain.Name)
            .List("Hops", writer.Type("HopDescriptor"), [.. chain.Hops.Select(hop => Hop(hop, model))])
            .Enum("Needs", "Capabilities", chain.Needs)
            .Enum("ProvenCapabilities", "Capabilities", chain.ProvenCapabilities)
            .Whole("ProvenContext", chain.ProvenContext)
            .Whole("PromptBudget", chain.PromptBudget)
            .Number("DeadlineSeconds", chain.DeadlineSeconds)
            .Whole("WorstCaseAttempts", chain.WorstCaseAttempts)
            .Number("WorstCaseCost", chain.WorstCaseCost)
            .Number("MaxCost", chain.MaxCost)
            .Enum("Exposure", "Exposure", chain.Exposure)
            .Code("OverflowTo", chain.OverflowTo is { } overflow ? Hop(overflow, model) : null)
            .Flag("LocalOnly", chain.LocalOnly ? true : null)
            .Texts("Residency", chain.Residency)
            .Texts("DeniedTools", chain.DeniedTools));

    /// <param name="chain">Gives an expression for the agent's chains.</param>
    public void Agent(string head, AgentData agent, Func<ChainData?, string> chain, string end) =>
        Initializer.Write(writer, head, "AgentDescriptor", Literal.Text(agent.Id) + ", " + chain(agent.Chain), end, members => members
            .Code("Image", agent.Image is null ? null : chain(agent.Image))
            .Flag("LocalModelLean", agent.LocalModelLean ? true : null)
            .Texts("DeniedTools", agent.DeniedTools));

    private string Hop(HopData hop, Func<ModelData, string> model)
    {
        var patience = hop.Patience;
        var parts = new List<string>();
        Add("FirstTokenSeconds", patience.FirstTokenSeconds is { } first ? Literal.Number(first) : null);
        Add("AttemptSeconds", patience.AttemptSeconds is { } attempt ? Literal.Number(attempt) : null);
        Add("Retries", patience.Retries is { } retries ? Literal.Number(retries) : null);
        return "new " + writer.Type("HopDescriptor") + "(" + model(hop.Model) + ")"
            + (parts.Count == 0 ? string.Empty : " { " + string.Join(", ", parts) + " }");

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parts.Add(name + " = " + value);
            }
        }
    }

    private string Cost(CostData cost) =>
        "new(" + Literal.Number(cost.Input) + ", " + Literal.Number(cost.Output) + ", "
        + (cost.CacheRead is { } read ? Literal.Number(read) : "null") + ", " + (cost.CacheWrite is { } write ? Literal.Number(write) : "null")
        + ", " + Enums.Write(writer, "FactSource", cost.Source) + ")";

    private string? Compat(EquatableArray<CompatSetting> settings) => settings.IsEmpty
        ? null
        : "new " + writer.Type("CompatDescriptor") + " { " + string.Join(", ", settings.Select(s => CompatFlags.PropertyName(s.Flag) + " = " + Value(s.Value))) + " }";

    private static string Value(JsonValue value) => value switch
    {
        JsonBoolean flag => Literal.Flag(flag.Value),
        JsonArray list => "new string[] { " + string.Join(", ", list.Items.OfType<JsonString>().Select(t => Literal.Text(t.Value))) + " }",
        JsonString text => Literal.Text(text.Value),
        _ => "null",
    };

    private List<string> Headers(EquatableArray<HeaderData> headers) =>
        [.. headers.Select(h => "new " + writer.Type("HeaderDescriptor") + "(" + Literal.Text(h.Name) + ", " + Literal.Text(h.Value) + ", " + Literal.Text(h.Variable) + ")")];

    private List<string> Parameters(EquatableArray<ParameterSetting> parameters) =>
        [.. parameters.Select(p => "new " + writer.Type("ParameterDescriptor") + "(" + Literal.Text(p.Name) + ", " + Literal.Text(p.Json) + ")")];
}
