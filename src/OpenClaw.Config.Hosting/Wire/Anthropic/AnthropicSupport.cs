using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace OpenClaw.Config.Runtime.Wire.Anthropic;

/// <summary>Whether the Anthropic SDK works in this program: it needs JSON by reflection, of which trimming and native code leave nothing unless they are told to.</summary>
internal static class AnthropicSupport
{
    private const string Switch = "OpenClaw.Config.Runtime.Anthropic";

    /// <summary>Whether the program has the SDK in it; the package's build targets switch it off where it is left out, and the trimmer then takes out what stands behind it.</summary>
    [FeatureSwitchDefinition(Switch)]
    public static bool IsKept => !AppContext.TryGetSwitch(Switch, out var kept) || kept;

    /// <summary>Why hops of this API can't be asked in this program; null where they can.</summary>
    public static string? Obstacle =>
        !RuntimeFeature.IsDynamicCodeSupported ? "the Anthropic SDK does not run in a native program (it needs reflection): publish it trimmed instead, or register an IModelClientFactory for anthropic-messages"
        : !IsKept ? "this program was trimmed without the Anthropic SDK: remove <OpenClawKeepAnthropic>false</OpenClawKeepAnthropic> from its project"
        : !JsonSerializer.IsReflectionEnabledByDefault ? "the Anthropic SDK needs JSON by reflection: set JsonSerializerIsReflectionEnabledByDefault to true in the project"
        : null;
}
