using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Reads <c>[OpenClawConfig]</c> declarations into nodes.</summary>
internal static class RootNodes
{
    public static RootNode Build(Declaration declaration, DeclarationScope scope)
    {
        var root = declaration.Attribute(AttributeKind.OpenClawConfig)!;
        return new RootNode
        {
            Id = declaration.Id,
            Name = declaration.Name,
            Namespace = declaration.Namespace,
            Assembly = declaration.Assembly,
            Default = scope.Reference(root["Default"]),
            Image = scope.Reference(root["Image"]),
            Pdf = scope.Reference(root["Pdf"]),
            Utility = scope.Reference(root["Utility"]),
            ReplaceModels = root["Mode"] is DeclaredFlags mode ? mode.Names.Contains("Replace") : null,
            LocalModelLean = root.Flag("LocalModelLean"),
            Allow = scope.References(root.Items("Allow")),
            HasAllow = root["Allow"] is not null,
            Models = scope.References(root.Items("Models")),
            Target = root.Text("Target"),
            File = root.Text("File"),
            Base = root.Text("Base"),
            LocalOnly = SharedSettings.LocalOnly(declaration),
            Residency = SharedSettings.Residency(declaration),
            DeniedTools = SharedSettings.DeniedTools(declaration),
            SandboxMode = SharedSettings.Mode(declaration, AttributeKind.Sandbox),
            CompactionMode = SharedSettings.Mode(declaration, AttributeKind.Compaction),
            Parameters = SharedSettings.Parameters(declaration),
            AuthProfiles = declaration.All(AttributeKind.AuthProfile).Select(Profile).ToEquatableArray(),
            AuthOrders = declaration.All(AttributeKind.AuthOrder)
                .Select(a => new AuthOrderSetting(a.Text("Provider") ?? string.Empty, a.Texts("Profiles")))
                .ToEquatableArray(),
            RawJson = SharedSettings.RawJson(declaration),
        };
    }

    private static AuthProfileSetting Profile(DeclaredAttribute attribute) => new()
    {
        Id = attribute.Text("Id") ?? string.Empty,
        Provider = attribute.Text("Provider") ?? string.Empty,
        Mode = attribute.Text("Mode") ?? string.Empty,
        Email = attribute.Text("Email"),
        DisplayName = attribute.Text("DisplayName"),
    };
}
