using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>What is printed of a hop.</summary>
/// <param name="Model">The model.</param>
/// <param name="Patience">The patience with it.</param>
internal sealed record HopData(ModelData Model, PatienceSetting Patience);
