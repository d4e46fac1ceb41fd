namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>
/// What the grammar takes a single word for; <c>Data/words.txt</c> lists the words of each use. The build reads the names and the bits
/// from this file (<c>eng/names/CompileNameTables.cs</c>).
/// </summary>
[Flags]
internal enum WordUse : long
{
    /// <summary>A word without a use.</summary>
    None = 0,

    // What the model is
    Base = 1L << 0,
    Instruct = 1L << 1,
    Vision = 1L << 2,
    Coder = 1L << 3,
    /// <summary>Ollama's tag for models on its own servers.</summary>
    Cloud = 1L << 4,
    /// <summary>A gateway's tag for what costs nothing.</summary>
    Free = 1L << 5,
    /// <summary>Experts or layers were taken out of the model that the name tells.</summary>
    Pruned = 1L << 6,
    /// <summary>The weights were converted for a runtime that quantizes in its own way.</summary>
    Converted = 1L << 7,

    // Where the name comes from
    /// <summary>The ending of a file that may say less than the repository in front of it.</summary>
    FileEnding = 1L << 8,
    /// <summary>What stands in front of a name of Ollama's library, or of Docker's, which has the same.</summary>
    OllamaPrefix = 1L << 9,
    /// <summary>A tag that is a gateway's, not a build of Ollama's.</summary>
    GatewayTag = 1L << 10,

    // What makes it another model than the family's published one
    /// <summary>A size class behind a family's name.</summary>
    SizeClass = 1L << 11,
    /// <summary>In a family's likeness, but of another size.</summary>
    Likeness = 1L << 12,
    /// <summary>A small one, if it stands in front of the family's name.</summary>
    Small = 1L << 13,
    /// <summary>On somebody's own machine: where a host's model and Ollama's of a name differ, it is open which is meant.</summary>
    OwnMachine = 1L << 46,
    /// <summary>A maker, in front of a name that is an everyday word too.</summary>
    Maker = 1L << 14,
    /// <summary>How a model was tuned, packed or released, beside a name that is an everyday word too.</summary>
    Usual = 1L << 15,

    // Sizes
    /// <summary>Behind a number with a unit: it counts something.</summary>
    Counted = 1L << 16,
    /// <summary>In front of a number with a letter: one in a row of such.</summary>
    Ordinal = 1L << 17,
    /// <summary>Beside a number with a unit: a context, or minutes.</summary>
    Limit = 1L << 18,
    /// <summary>Glued to the front of a number with a unit, which then is no size.</summary>
    NoSizeBehind = 1L << 19,
    /// <summary>Glued to the front of a size, behind which the size of an image's patches may stand.</summary>
    PatchesBehind = 1L << 47,
    /// <summary>The unit of billions with a word glued to it.</summary>
    Billions = 1L << 20,
    /// <summary>Behind a second size: it is the active one.</summary>
    Active = 1L << 21,
    RangeTo = 1L << 22,
    RangeUp = 1L << 23,
    RangeAbove = 1L << 24,

    // Quantization
    /// <summary>In front of bits: those of the cache.</summary>
    Cache = 1L << 25,
    /// <summary>Trained with the bits in mind.</summary>
    Aware = 1L << 26,
    /// <summary>A method that usually means 4 bits.</summary>
    FourBits = 1L << 27,
    /// <summary>A method that usually means 2 bits.</summary>
    TwoBits = 1L << 28,
    /// <summary>A method that means 1.58 bits.</summary>
    Ternary = 1L << 29,
    /// <summary>A container or method that holds any bits.</summary>
    Container = 1L << 30,
    /// <summary>A method that names the scheme, where bits are stated.</summary>
    Method = 1L << 31,
    /// <summary>A packing that is named with its bits: <c>mlx-4bit</c>.</summary>
    Packing = 1L << 32,
    /// <summary>A method that names the scheme, whatever else is stated.</summary>
    Exl = 1L << 33,
    /// <summary>Letters in front of the bits of a block scheme.</summary>
    Block = 1L << 34,
    /// <summary>What may stand behind the bits of a block scheme.</summary>
    BlockSuffix = 1L << 35,
    /// <summary>Unsloth's mark in front of a block scheme.</summary>
    Dynamic = 1L << 36,
    /// <summary>Letters in front of 1 to 8 bits.</summary>
    Integer = 1L << 37,
    /// <summary>Letters in front of 2 to 6 bits.</summary>
    SmallFloat = 1L << 38,
    /// <summary>Letters in front of a number format of 4 bits that says more than plain bits.</summary>
    NamedFormat = 1L << 39,
    /// <summary>Letters in front of 8 bits.</summary>
    Float8 = 1L << 40,
    /// <summary>Letters in front of 16 or 32 bits.</summary>
    Float = 1L << 41,
    /// <summary>Letters in front of a number whose meaning is their own: <c>w4a16</c>, <c>exl2</c>, <c>b1.58</c>, <c>bpw4</c>.</summary>
    OwnNumber = 1L << 42,
    /// <summary>Behind a number: its unit is a bit.</summary>
    Bits = 1L << 43,
    /// <summary>Behind a number: bits per weight.</summary>
    BitsPerWeight = 1L << 44,

    /// <summary>Behind a number: so many layers of a larger model.</summary>
    Layers = 1L << 45,

    /// <summary>In front of a host's own tune of a model: <c>ft:gpt-4o-mini:acme::9x7b12</c>.</summary>
    Tune = 1L << 48,
}
