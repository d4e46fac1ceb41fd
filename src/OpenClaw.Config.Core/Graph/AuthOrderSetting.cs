using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Core.Graph;

/// <summary>In which order a provider's auth profiles are used.</summary>
/// <param name="Provider">The provider's id.</param>
/// <param name="Profiles">The profiles, in order.</param>
public sealed record AuthOrderSetting(string Provider, EquatableArray<string> Profiles);
