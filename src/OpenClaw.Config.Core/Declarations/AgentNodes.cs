using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Reads <c>[Agent]</c> declarations into nodes.</summary>
internal static class AgentNodes
{
    public static AgentNode Build(Declaration declaration, DeclarationScope scope)
    {
        var agent = declaration.Attribute(AttributeKind.Agent)!;
        return new AgentNode
        {
            Id = declaration.Id,
            Name = declaration.Name,
            Order = declaration.Order,
            Root = declaration.Container ?? default,
            AgentId = agent.Text("Id") ?? string.Empty,
            Model = scope.Reference(agent["Model"]),
            Image = scope.Reference(agent["Image"]),
            LocalModelLean = agent.Flag("LocalModelLean"),
            Needs = SharedSettings.Flags<CapabilityKinds>(agent, "Needs") ?? CapabilityKinds.None,
            Exposure = SharedSettings.Flags<ExposureKinds>(agent, "Exposure") ?? ExposureKinds.None,
            LocalOnly = SharedSettings.LocalOnly(declaration),
            Residency = SharedSettings.Residency(declaration),
            DeniedTools = SharedSettings.DeniedTools(declaration),
            SandboxMode = SharedSettings.Mode(declaration, AttributeKind.Sandbox),
            CompactionMode = SharedSettings.Mode(declaration, AttributeKind.Compaction),
            Parameters = SharedSettings.Parameters(declaration),
            RawJson = SharedSettings.RawJson(declaration),
        };
    }
}
