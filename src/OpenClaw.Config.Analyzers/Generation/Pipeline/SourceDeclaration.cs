using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>A declaration of the compilation with what it reaches in other assemblies.</summary>
internal sealed record SourceDeclaration
{
    /// <summary>The declaration.</summary>
    public required Declaration Declaration { get; init; }

    /// <summary>What makes it a declaration; of several attributes the first kind of the language counts.</summary>
    public AttributeKind Kind { get; init; }

    /// <summary>Declarations of other assemblies that it reaches.</summary>
    public EquatableArray<Declaration> Foreign { get; init; }

    /// <summary>The declarations, own and reached, that generated code can name in a <c>typeof</c> without an error.</summary>
    public EquatableArray<NodeId> Nameable { get; init; }

    /// <summary>Roots only: names of the user's members, which generated nested types must not meet.</summary>
    public EquatableArray<string> MemberNames { get; init; }

    /// <summary>Roots only: whether the name of the class with the registration is free.</summary>
    public bool IsRegistrationNameFree { get; init; }
}
