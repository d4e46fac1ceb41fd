namespace OpenClaw.Config;

/// <summary>Pins an aggregator (OpenRouter) to providers. Becomes <c>agents.defaults.models.&lt;ref&gt;.params.provider</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class RouteAttribute() : Attribute
{
    /// <summary><c>only</c>: the provider slugs that may serve.</summary>
    public string[]? Only { get; set; }

    /// <summary><c>order</c>: the provider slugs in the order in which they are tried.</summary>
    public string[]? Order { get; set; }

    /// <summary><c>ignore</c>: the provider slugs that may not serve.</summary>
    public string[]? Ignore { get; set; }

    /// <summary><c>allow_fallbacks</c>: whether others may serve when the named ones do not. Default: false where <see cref="Only"/> is written.</summary>
    public bool AllowFallbacks { get; set; }

    /// <summary><c>data_collection</c>: <c>"deny"</c> or <c>"allow"</c>.</summary>
    public string? DataCollection { get; set; }

    /// <summary><c>zdr</c>: only endpoints that keep nothing. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool ZeroDataRetention { get; set; }

    /// <summary><c>quantizations</c>: the weights' precisions that may serve, for example <c>"fp8"</c>.</summary>
    public string[]? Quantizations { get; set; }
}
