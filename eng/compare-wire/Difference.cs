namespace OpenClaw.Config.CompareWire;

/// <summary>A place in which two requests differ.</summary>
/// <param name="Path">Where: <c>body.…</c>, <c>header.…</c> or <c>url</c>.</param>
/// <param name="Text">The real client's value and ours, with a dash for what is not there.</param>
internal readonly record struct Difference(string Path, string Text);
