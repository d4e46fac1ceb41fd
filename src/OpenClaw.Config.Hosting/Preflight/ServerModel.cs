namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>A model as its server describes it.</summary>
/// <param name="Id">The id.</param>
/// <param name="ContextWindow">The window that it is served with, in tokens; null where the server does not say.</param>
/// <param name="IsLoaded">Whether it is in memory; null where the server does not say.</param>
internal sealed record ServerModel(string Id, int? ContextWindow, bool? IsLoaded);
