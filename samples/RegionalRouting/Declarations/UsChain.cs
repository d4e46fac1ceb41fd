using OpenClaw.Config;

namespace RegionalRouting.Declarations;

/// <summary>Stays in the United States, or on this machine.</summary>
[FallbackChain(typeof(OpenRouter.KimiUs), typeof(LmStudio.Local))]
[Residency(DataRegion.UnitedStates)]
public partial record UsChain;
