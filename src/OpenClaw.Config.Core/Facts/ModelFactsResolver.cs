using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Facts;

/// <summary>Lays declaration, catalogue and id over each other.</summary>
public static class ModelFactsResolver
{
    /// <summary>What OpenClaw keeps free of a window for its own compaction, in tokens (both releases).</summary>
    public const double CompactionReserve = 20_000;

    /// <summary>Everything known of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="provider">Its provider; null where the declaration is broken.</param>
    /// <param name="catalogue">The known providers and models.</param>
    /// <param name="compactionReserve">What is kept free for compaction, in tokens.</param>
    public static ModelFacts Resolve(ModelNode model, ProviderNode? provider, ModelCatalogue catalogue, double compactionReserve = CompactionReserve)
    {
        var knownProvider = catalogue.FindProvider(model.ProviderId);
        var known = catalogue.FindModel(model.ProviderId, model.ModelId) ?? Routed(model, catalogue);
        var baseUrl = RouteFacts.BaseUrl(model, provider, knownProvider);
        var endpoint = EndpointClassifier.Read(model.ProviderId, baseUrl);
        var api = RouteFacts.Api(model, provider, knownProvider);
        var name = ModelName.Read(model.ModelId, IsOllama(api, knownProvider));
        var hosting = HostingFacts.Resolve(model, provider, knownProvider, name, api, baseUrl, endpoint);
        var (region, regionSource) = RegionFacts.Resolve(model, provider, knownProvider, baseUrl);
        var window = Fact.First(model.ContextWindow, known?.Context);
        var effective = Capped(window, model.ContextTokens);
        var maxTokens = Fact.First(model.MaxTokens ?? provider?.MaxTokens, known?.Output);
        var quantization = QuantizationFacts.Resolve(model.Quantization, known?.DeclaredQuantBits, name);
        var keyVariable = RouteFacts.KeyVariable(provider, knownProvider);
        var isLocal = hosting.OrNull == HostingKind.Local;
        return new ModelFacts
        {
            Model = model,
            Provider = provider,
            KnownProvider = knownProvider,
            Known = known,
            Name = name,
            Window = window,
            EffectiveWindow = effective,
            UsableContext = Usable(effective, maxTokens, compactionReserve),
            MaxTokens = maxTokens,
            Inputs = Fact.First(model.Input, Inputs(known?.Inputs ?? ModelInputs.None)),
            Tools = Fact.First(Flag(model, "supportsTools"), known?.Tools),
            Reasoning = Fact.First(model.Reasoning, known?.Reasoning),
            StructuredOutput = Fact.First(Flag(model, "supportsJsonSchemaResponseFormat")),
            // Every protocol that OpenClaw has streams, and its client always asks for it (wire).
            Streaming = Fact.First(model.Streaming, true),
            TotalParametersB = Fact.First(Size(model.Size), known?.DeclaredParamsB, name.TotalParamsB),
            ActiveParametersB = Fact.First(Size(model.ActiveSize), known?.DeclaredActiveParamsB, name.ActiveParamsB),
            QuantizationBits = quantization.Bits,
            QuantizationScheme = quantization.Scheme,
            IsNativeQuantization = quantization.IsNative,
            InputPrice = Fact.First(model.Cost?.Input ?? (isLocal ? 0 : null), known?.Price?.Input),
            OutputPrice = Fact.First(model.Cost?.Output ?? (isLocal ? 0 : null), known?.Price?.Output),
            Hosting = hosting,
            Region = region,
            RegionSource = regionSource,
            Api = api,
            BaseUrl = baseUrl,
            HasOwnBaseUrl = model.BaseUrl is not null || provider?.BaseUrl is not null,
            Endpoint = endpoint,
            KeyVariable = keyVariable,
            Account = provider?.Account ?? keyVariable,
            HostAndPort = RouteFacts.HostAndPort(baseUrl),
            HasDiscovery = api == "ollama" || (knownProvider?.HasDiscovery ?? false),
            IsChat = name.IsChat && known is not { MakesNoText: true },
            IsWeakTier = AuditTier.IsWeak(model.Reference),
            IsLegacy = AuditTier.IsLegacy(model.Reference),
        };
    }

    // Aggregators take a word behind the id that says how to route: the same model, only its price may be another.
    private static KnownModel? Routed(ModelNode model, ModelCatalogue catalogue)
    {
        var colon = model.ModelId.LastIndexOf(':');
        return colon > 0
            && (model.ProviderId.Trim().ToLowerInvariant(), model.ModelId.Substring(colon)) is
                ("openrouter", ":nitro" or ":floor" or ":online" or ":exacto") or ("huggingface", ":fastest" or ":cheapest" or ":preferred")
            && catalogue.FindModel(model.ProviderId, model.ModelId.Substring(0, colon)) is { } known
                ? known with { Price = null }
                : null;
    }

    /// <summary>The usable context of a window, in tokens.</summary>
    /// <param name="window">The effective window.</param>
    /// <param name="maxTokens">The output limit; 0 where unknown.</param>
    /// <param name="compactionReserve">What is kept free for compaction.</param>
    public static double Usable(double window, double maxTokens, double compactionReserve = CompactionReserve)
        => Math.Floor(window - Math.Min(Math.Max(maxTokens, compactionReserve), window / 2));

    private static Fact<double> Usable(Fact<double> window, Fact<double> maxTokens, double reserve)
        => window.IsKnown ? new(Usable(window.Value, maxTokens.OrNull ?? 0, reserve), window.Source) : default;

    private static Fact<double> Capped(Fact<double> window, double? cap)
        => cap is { } tokens && (!window.IsKnown || tokens < window.Value) ? Fact.Declared(tokens) : window;

    // Ollama's bare "deepseek-r1" is an 8B build, a hosted one is the model itself.
    private static bool? IsOllama(string api, KnownProvider? provider)
        => api == "ollama" && provider is not { Id: "ollama-cloud" } ? true
            : provider is { Hosting: ProviderHosting.Hosted } ? false
            : null;

    private static double? Size(string? text) => SizeText.TryParse(text, out var billions) ? billions : null;

    private static bool? Flag(ModelNode model, string flag)
    {
        foreach (var setting in model.Compat)
        {
            if (setting.Flag == flag && setting.Value is JsonBoolean boolean)
            {
                return boolean.Value;
            }
        }

        return null;
    }

    private static InputKinds? Inputs(ModelInputs inputs)
    {
        var kinds = InputKinds.None;
        kinds |= (inputs & ModelInputs.Text) != 0 ? InputKinds.Text : 0;
        kinds |= (inputs & ModelInputs.Image) != 0 ? InputKinds.Image : 0;
        kinds |= (inputs & ModelInputs.Audio) != 0 ? InputKinds.Audio : 0;
        kinds |= (inputs & ModelInputs.Video) != 0 ? InputKinds.Video : 0;
        return kinds == InputKinds.None ? null : kinds;
    }
}
