using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>Never leaves this machine: the strongest privacy path.</summary>
[FallbackChain(typeof(LmStudio.Local))]
[LocalOnly]
public partial record PrivateChain;
