using OpenClaw.Config.Core.Rules.Compatibility;
using OpenClaw.Config.Core.Rules.Context;
using OpenClaw.Config.Core.Rules.Cost;
using OpenClaw.Config.Core.Rules.DataBoundaries;
using OpenClaw.Config.Core.Rules.Declarations;
using OpenClaw.Config.Core.Rules.Input;
using OpenClaw.Config.Core.Rules.ModelSafety;
using OpenClaw.Config.Core.Rules.Resilience;
using OpenClaw.Config.Core.Rules.Secrets;
using OpenClaw.Config.Core.Rules.Structure;

namespace OpenClaw.Config.Core.Rules;

/// <summary>Every rule there is. A new rule is added here; a test fails where its page or its release note is missing.</summary>
public static class RuleCatalog
{
    private static readonly Lazy<Dictionary<string, Rule>> ById = new(() => All!.ToDictionary(r => r.Descriptor.Id, StringComparer.Ordinal));

    /// <summary>All rules, sorted by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = new Rule[]
    {
        new Syntax(),
        new UnknownKey(),
        new WrongValue(),
        new BadSetting(),
        new UnknownTarget(),
        new CompilerTooOld(),
        new BadCatalogueFile(),
        new ChainEntryIsNotAModel(),
        new DuplicateProviderId(),
        new DuplicateModelId(),
        new DuplicateAlias(),
        new DuplicateChainEntry(),
        new EmptyChain(),
        new InvalidProviderId(),
        new InvalidModelId(),
        new AliasShadowsReference(),
        new InvalidAlias(),
        new UnusedModel(),
        new MissingBaseUrl(),
        new InvalidBaseUrl(),
        new SuspiciousBasePath(),
        new AgentLosesFallbacks(),
        new ChainCycle(),
        new ModelOutsideProvider(),
        new UnknownModel(),
        new UnknownProviderReference(),
        new UndeclaredModelReference(),
        new ProviderIdNotCanonical(),
        new RepeatedPrefix(),
        new PlaceholderModel(),
        new ContextBelowFloor(),
        new ContextBelowWarning(),
        new ContextUnknown(),
        new OutputFillsContext(),
        new OutputCrowdsContext(),
        new ContextAboveKnown(),
        new FallbackContextShrinks(),
        new ContextTokensAboveWindow(),
        new OutputAboveKnown(),
        new InvalidTokenCount(),
        new NoHostedFallback(),
        new ReplaceDropsHosted(),
        new NoFallback(),
        new CorrelatedHops(),
        new MissingCapability(),
        new CapabilityNarrows(),
        new CapabilityUnknown(),
        new DeadlineUnreachable(),
        new NoLargerHop(),
        new FallbackNotDeclared(),
        new ColdLoadTimeout(),
        new SmallModel(),
        new AggressiveQuantization(),
        new UnsafeExposure(),
        new AuditWillFlag(),
        new LocalWithoutGuard(),
        new SizeUnknown(),
        new SizeContradictsName(),
        new LiteralKey(),
        new PlainHttp(),
        new CredentialsInUrl(),
        new InvalidVariableName(),
        new SharedKey(),
        new SecretHeader(),
        new MetadataAddress(),
        new KeySentLiterally(),
        new PlainHttpPrivate(),
        new LocalOnlyLeaves(),
        new ResidencyViolated(),
        new ResidencyUnknown(),
        new RegionalVariantExists(),
        new PickerLeaves(),
        new NotInRelease(),
        new NativeOnlyOption(),
        new CompatWithoutEffect(),
        new StringContentWithImages(),
        new StrictKeysDropTools(),
        new PreferResponses(),
        new ConsiderLeanMode(),
        new AliasesRestrict(),
        new UnknownApi(),
        new NoRuntimeClient(),
        new KeptOutOfFile(),
        new FreeFallsToPaid(),
        new BudgetExceeded(),
        new CostUnknown(),
        new InvalidCost(),
        new CostDiffersFromKnown(),
        new MustBePartial(),
        new MustBeRecord(),
        new UnsupportedDeclaration(),
        new SeveralRoots(),
        new NameCollision(),
    }.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToArray();

    /// <summary>A rule by id; null where there is none.</summary>
    /// <param name="id">The id, <c>OCC</c> and four digits.</param>
    public static Rule? Find(string id) => ById.Value.TryGetValue(id, out var rule) ? rule : null;
}
