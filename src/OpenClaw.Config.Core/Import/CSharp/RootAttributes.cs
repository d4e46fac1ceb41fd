using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>The attributes of chains, agents and roots.</summary>
internal static class RootAttributes
{
    public static IEnumerable<CSharpAttribute> Of(ChainNode chain)
    {
        var main = new CSharpAttribute("FallbackChain");
        foreach (var entry in chain.Entries)
        {
            main.With(SharedAttributes.Type(entry)!);
        }

        yield return main
            .With("Needs", chain.Needs == CapabilityKinds.None ? null : SharedAttributes.Flags<CapabilityKinds>("Capabilities", chain.Needs))
            .Whole("PromptBudget", chain.PromptBudget)
            .Number("DeadlineSeconds", chain.DeadlineSeconds)
            .Number("FirstTokenSeconds", chain.Patience.FirstTokenSeconds)
            .Number("AttemptSeconds", chain.Patience.AttemptSeconds)
            .Whole("Retries", chain.Patience.Retries)
            .Number("MaxCost", chain.MaxCost)
            .With("Exposure", chain.Exposure == ExposureKinds.None ? null : SharedAttributes.Flags<ExposureKinds>("Exposure", chain.Exposure))
            .With("OverflowTo", SharedAttributes.Type(chain.OverflowTo));
        foreach (var hop in chain.Hops)
        {
            yield return new CSharpAttribute("Hop").With(SharedAttributes.Type(hop.Model)!)
                .Number("FirstTokenSeconds", hop.Patience.FirstTokenSeconds)
                .Number("AttemptSeconds", hop.Patience.AttemptSeconds)
                .Whole("Retries", hop.Patience.Retries);
        }

        foreach (var more in SharedAttributes.Boundaries(chain.LocalOnly, chain.Residency, null, null)
            .Concat(SharedAttributes.Of([], [], chain.DeniedTools, chain.RawJson)))
        {
            yield return more;
        }
    }

    public static IEnumerable<CSharpAttribute> Of(RootNode root)
    {
        yield return new CSharpAttribute("OpenClawConfig")
            .With("Default", SharedAttributes.Type(root.Default))
            .With("Image", SharedAttributes.Type(root.Image))
            .With("Pdf", SharedAttributes.Type(root.Pdf))
            .With("Utility", SharedAttributes.Type(root.Utility))
            .With("Mode", root.ReplaceModels is { } replace ? replace ? "ModelsMode.Replace" : "ModelsMode.Merge" : null)
            .Flag("LocalModelLean", root.LocalModelLean)
            .With("Allow", root.HasAllow ? Types(root.Allow) : null)
            .With("Models", root.Models.IsEmpty ? null : Types(root.Models))
            .Text("Target", root.Target)
            .Text("File", root.File)
            .Text("Base", root.Base);
        foreach (var profile in root.AuthProfiles)
        {
            yield return new CSharpAttribute("AuthProfile").With(CSharpLiteral.Text(profile.Id)).With(CSharpLiteral.Text(profile.Provider))
                .With(Constants.ProfileMode(profile.Mode))
                .Text("Email", profile.Email)
                .Text("DisplayName", profile.DisplayName);
        }

        foreach (var order in root.AuthOrders)
        {
            var attribute = new CSharpAttribute("AuthOrder").With(CSharpLiteral.Text(order.Provider));
            foreach (var profile in order.Profiles)
            {
                attribute.With(CSharpLiteral.Text(profile));
            }

            yield return attribute;
        }

        foreach (var more in SharedAttributes.Boundaries(root.LocalOnly, root.Residency, root.SandboxMode, root.CompactionMode)
            .Concat(SharedAttributes.Of([], root.Parameters, root.DeniedTools, root.RawJson)))
        {
            yield return more;
        }
    }

    public static IEnumerable<CSharpAttribute> Of(AgentNode agent)
    {
        yield return new CSharpAttribute("Agent").With(CSharpLiteral.Text(agent.AgentId))
            .With("Model", SharedAttributes.Type(agent.Model))
            .With("Image", SharedAttributes.Type(agent.Image))
            .Flag("LocalModelLean", agent.LocalModelLean)
            .With("Needs", agent.Needs == CapabilityKinds.None ? null : SharedAttributes.Flags<CapabilityKinds>("Capabilities", agent.Needs))
            .With("Exposure", agent.Exposure == ExposureKinds.None ? null : SharedAttributes.Flags<ExposureKinds>("Exposure", agent.Exposure));
        foreach (var more in SharedAttributes.Boundaries(agent.LocalOnly, agent.Residency, agent.SandboxMode, agent.CompactionMode)
            .Concat(SharedAttributes.Of([], agent.Parameters, agent.DeniedTools, agent.RawJson)))
        {
            yield return more;
        }
    }

    private static string Types(EquatableArray<NodeReference> references) => references.IsEmpty
        ? "new System.Type[0]"
        : "new[] { " + string.Join(", ", references.Select(SharedAttributes.Type)) + " }";
}
