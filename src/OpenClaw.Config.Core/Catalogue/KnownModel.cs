using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>
/// What the catalogue's sources say of a model of one provider. Null means that none of them states it.
/// Where they disagree, the lower limit is in <see cref="Context"/> and <see cref="Output"/> (for proofs) and the higher beside it (for alarms).
/// </summary>
public sealed record KnownModel
{
    /// <summary>The provider's id, as OpenClaw names it.</summary>
    public required string Provider { get; init; }

    /// <summary>The model id within the provider.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public string Name { get; init; } = "";

    /// <summary>The context window in tokens: the lowest that any source gives.</summary>
    public int? Context { get; init; }

    /// <summary>The context window in tokens: the highest that any source gives.</summary>
    public int? ContextHighest { get; init; }

    /// <summary>The output limit in tokens: the lowest that any source gives.</summary>
    public int? Output { get; init; }

    /// <summary>The output limit in tokens: the highest that any source gives.</summary>
    public int? OutputHighest { get; init; }

    /// <summary>What it takes; <see cref="ModelInputs.None"/> where nobody says.</summary>
    public ModelInputs Inputs { get; init; }

    /// <summary>Whether it calls tools; null where not stated, or where the sources disagree.</summary>
    public bool? Tools { get; init; }

    /// <summary>Whether it reasons; null where not stated, or where the sources disagree.</summary>
    public bool? Reasoning { get; init; }

    /// <summary>The price, or null.</summary>
    public ModelPrice? Price { get; init; }

    /// <summary>Whether its weights are published; null where not stated.</summary>
    public bool? OpenWeights { get; init; }

    /// <summary>The release date (<c>2026-03-19</c>, or <c>2026-03</c>), or null.</summary>
    public string? Released { get; init; }

    /// <summary>The date on which the provider retires it, or null.</summary>
    public string? Retired { get; init; }

    /// <summary>Whether a source calls it deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Whether OpenClaw's security audit calls it a weak tier (<c>models.weak_tier</c>).</summary>
    public bool IsWeakTier => AuditTier.IsWeak(Provider + "/" + Id);

    /// <summary>Whether OpenClaw's security audit calls it legacy (<c>models.legacy</c>).</summary>
    public bool IsLegacy => AuditTier.IsLegacy(Provider + "/" + Id);

    /// <summary>The sources that list it, with their versions or dates; the file for entries that the project added.</summary>
    public EquatableArray<string> Sources { get; init; }

    /// <summary>Whether its answers hold no text: images, video or sound only.</summary>
    public bool MakesNoText { get; init; }

    /// <summary>All parameters in billions, where a project's file says so; null otherwise. <see cref="NameFacts"/> has the rest.</summary>
    public double? DeclaredParamsB { get; init; }

    /// <summary>Active parameters in billions, where a project's file says so.</summary>
    public double? DeclaredActiveParamsB { get; init; }

    /// <summary>Nominal bits per weight, where a project's file says so.</summary>
    public double? DeclaredQuantBits { get; init; }

    /// <summary>Whether it can hold a conversation; the rules about context and size speak of such models only.</summary>
    public bool IsChat => !MakesNoText && NameFacts.IsChat;

    /// <summary>Whether the sources disagree on the window, so that a message should say so.</summary>
    public bool IsContextDisputed => Context != ContextHighest;

    /// <summary>Whether the sources disagree on the output limit.</summary>
    public bool IsOutputDisputed => Output != OutputHighest;

    /// <summary>What its id says: sizes, quantization, kind.</summary>
    public ModelNameFacts NameFacts => ModelName.Read(Id);
}
