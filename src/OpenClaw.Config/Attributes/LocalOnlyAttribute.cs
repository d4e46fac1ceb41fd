namespace OpenClaw.Config;

/// <summary>Proves that no request leaves the machine or the private network, by any path. With target 2026.9 an agent gets <c>modelPolicy.allow</c> besides.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class LocalOnlyAttribute() : Attribute
{
}
