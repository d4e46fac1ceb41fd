using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules;

/// <summary>The slots that rules point at, by attribute.</summary>
internal static class Slots
{
    public static Slot Provider(string argument) => new(AttributeKind.Provider, argument);

    public static Slot Model(string argument) => new(AttributeKind.Model, argument);

    /// <summary>An argument of a model where it is written, else the model's id: a finding never points at something that is not there.</summary>
    public static Slot Model(string argument, bool isWritten) => new(AttributeKind.Model, isWritten ? argument : "Id");

    public static Slot Provider(string argument, bool isWritten) => new(AttributeKind.Provider, isWritten ? argument : "Id");

    public static Slot Chain(string argument) => new(AttributeKind.FallbackChain, argument);

    public static Slot Root(string argument) => new(AttributeKind.OpenClawConfig, argument);

    public static Slot Agent(string argument) => new(AttributeKind.Agent, argument);
}
