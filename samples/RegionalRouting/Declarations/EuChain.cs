using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>Stays in the European Union, or on this machine.</summary>
[FallbackChain(typeof(Mistral.Large), typeof(LmStudio.Local))]
[Residency(DataRegion.EuropeanUnion)]
public partial record EuChain;
