using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>OCC7006: LM Studio is asked through Chat Completions.</summary>
/// <remarks>Gives its fix: Argument = Api; Value = openai-responses.</remarks>
public sealed class PreferResponses : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "OCC7006",
        Name = nameof(PreferResponses),
        Title = "LM Studio is asked through Chat Completions",
        Description = "The Responses API keeps reasoning apart from the final text; for WhatsApp only the final text should be sent.",
        Severity = RuleSeverity.Info,
        HasFix = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ProviderNode subject, RuleContext context)
    {
        var known = context.Catalogue.FindProvider(subject.ProviderId);
        var isLmStudio = subject.CanonicalId == ModelServer.LmStudio
            || (RouteFacts.Port(subject.BaseUrl) == 1234 && EndpointClassifier.IsPrivateHost(subject.BaseUrl) && known?.Hosting != ProviderHosting.Unknown);
        var models = context.Index.ModelsOf(subject.Id).ToArray();
        if (!subject.IsImplicit && isLmStudio && RouteFacts.Api(subject, known) == "openai-completions" && (models.Length == 0 || models.Any(m => m.Api is null or "openai-completions")))
        {
            var why = context.Index.Graph.Roots.Any(HasWhatsApp) ? "keeps reasoning apart from the final text, and WhatsApp is configured here, where only the final text should be sent" : "keeps reasoning apart from the final text";
            yield return Report(subject.Id, Slots.Provider("Api", subject.Api is not null),
                $"The provider '{subject.CanonicalId}' is LM Studio, asked through Chat Completions. Its Responses API {why}: use \"openai-responses\".",
                new FindingProperty(FixKeys.Argument, "Api"),
                new FindingProperty(FixKeys.Value, "openai-responses"));
        }
    }

    // In C# a channel is raw JSON.
    private static bool HasWhatsApp(RootNode root)
        => root.HasWhatsApp || root.RawJson.Any(r => r.Path.Trim() is var path && (path == "channels.whatsapp" || path.StartsWith("channels.whatsapp.", StringComparison.Ordinal)));
}
