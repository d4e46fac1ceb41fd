namespace OpenClaw.Config.TestKit.Projects;

/// <summary>A file of a test project, marks included.</summary>
/// <param name="Name">Its name; it stands in the project's folder.</param>
/// <param name="Text">Its text, with marks where diagnostics are expected.</param>
public sealed record TestFile(string Name, string Text);
