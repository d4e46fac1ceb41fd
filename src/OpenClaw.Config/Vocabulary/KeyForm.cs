namespace OpenClaw.Config;

/// <summary>How the name of a key variable is written into openclaw.json.</summary>
public enum KeyForm
{
    /// <summary><c>"${NAME}"</c>: a missing variable fails one hop, and the chain goes on.</summary>
    Variable = 0,

    /// <summary><c>{ source: "env", provider: "default", id: "NAME" }</c>: a missing variable makes OpenClaw refuse every run.</summary>
    SecretRef = 1,
}
