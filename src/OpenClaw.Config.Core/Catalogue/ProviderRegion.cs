namespace OpenClaw.Config.Core.Catalogue;

/// <summary>A regional endpoint of a provider.</summary>
/// <param name="Name">The region: <c>cn</c>, <c>global</c>, <c>eu</c>, <c>us</c>, or a plan in one (<c>coding-cn</c>).</param>
/// <param name="BaseUrl">Its base URL.</param>
public sealed record ProviderRegion(string Name, string BaseUrl);
