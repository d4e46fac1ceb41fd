namespace OpenClaw.Config;

/// <summary>Declares the root: the configuration that is written, and the place of the generated registry, routing table and registration.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false, AllowMultiple = false)]
public sealed class OpenClawConfigAttribute() : Attribute
{
    /// <summary><c>agents.defaults.model</c>: the chain or model that answers. Without it no <c>agents</c> section is written.</summary>
    public Type? Default { get; set; }

    /// <summary><c>agents.defaults.imageModel</c>: chain or model for images.</summary>
    public Type? Image { get; set; }

    /// <summary><c>agents.defaults.pdfModel</c>: chain or model for PDF files.</summary>
    public Type? Pdf { get; set; }

    /// <summary><c>agents.defaults.utilityModel</c>: a small model for side tasks. OpenClaw 2026.9 and later.</summary>
    public Type? Utility { get; set; }

    /// <summary><c>models.mode</c>: whether OpenClaw's own models stay beside the declared ones. Default: merge.</summary>
    public ModelsMode Mode { get; set; }

    /// <summary><c>agents.defaults.experimental.localModelLean</c>: drop heavyweight tools for local models; experimental. Three states: true, false, and not written (nothing is emitted).</summary>
    public bool LocalModelLean { get; set; }

    /// <summary><c>agents.defaults.modelPolicy.allow</c>: the models, chains or providers that a user may switch to. OpenClaw 2026.9 and later.</summary>
    public Type[]? Allow { get; set; }

    /// <summary><c>agents.defaults.models</c>: the models, chains or providers of the picker, in its order. Where no policy is written, the map is the allowlist in every release. Default: every declared model, as soon as one has an alias, parameters or a route.</summary>
    public Type[]? Models { get; set; }

    /// <summary>The OpenClaw release that the file is for: <c>"2026.9"</c> is the newest known 2026.9.x. Default: the MSBuild property <c>OpenClawTarget</c>; without both only keys that every supported release accepts are written, and the strictest floors hold. Not emitted.</summary>
    public string? Target { get; set; }

    /// <summary>Name of the file written next to the build output. Default: <c>"openclaw.json"</c>. Not emitted.</summary>
    public string? File { get; set; }

    /// <summary>A JSON5 file of the project over which our sections are laid, so that channels, plugins and tools stay. Path relative to the project. Not emitted.</summary>
    public string? Base { get; set; }
}
