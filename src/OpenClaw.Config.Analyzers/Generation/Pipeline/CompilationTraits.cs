namespace OpenClaw.Config.Analyzers.Generation.Pipeline;

/// <summary>The few things of a compilation that decide what code can be added to it.</summary>
internal sealed record CompilationTraits
{
    /// <summary>The name under which OpenClaw.Config is reached: <c>global</c>, or an extern alias; null where it can't be reached.</summary>
    public string? Library { get; init; }

    /// <summary>Whether static abstract interfaces are there: in the library, and in the language (C# 11).</summary>
    public bool HasInterfaces { get; init; }

    /// <summary>Whether the framework has <c>NotNullWhenAttribute</c>.</summary>
    public bool HasNotNullWhen { get; init; }

    /// <summary>Whether clients can be registered: OpenClaw.Config.Hosting and what it stands on are referenced.</summary>
    public bool HasHosting { get; init; }
}
