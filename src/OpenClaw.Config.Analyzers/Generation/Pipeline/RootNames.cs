using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>Names that follow from a root's own name.</summary>
internal static class RootNames
{
    /// <summary>The class that holds the registration; it stands beside the root, so that a library and an app never collide.</summary>
    public static string Registration(Declaration root) => string.Concat(root.Containers.Select(c => c.Name)) + root.Name + "Services";

    /// <summary>The method that registers the clients.</summary>
    public static string RegistrationMethod(Declaration root) => "Add" + root.Name;
}
