using OpenClaw.Config;

namespace StrictProxy.Declarations;

/// <summary>The strict model, alone: nothing may leave.</summary>
[FallbackChain(typeof(LocalProxy.Strict))]
[LocalOnly]
public partial record OnlyStrict;
