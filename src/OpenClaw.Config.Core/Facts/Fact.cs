namespace OpenClaw.Config.Core.Facts;

/// <summary>Makes <see cref="Fact{T}"/> values.</summary>
public static class Fact
{
    /// <summary>What the declaration says.</summary>
    public static Fact<T> Declared<T>(T value)
        where T : struct => new(value, FactSource.Declared);

    /// <summary>What the catalogue says.</summary>
    public static Fact<T> Catalogue<T>(T value)
        where T : struct => new(value, FactSource.Catalogue);

    /// <summary>What the id says.</summary>
    public static Fact<T> Name<T>(T value)
        where T : struct => new(value, FactSource.Name);

    /// <summary>The first one that says something: declared, else the catalogue, else the name.</summary>
    public static Fact<T> First<T>(T? declared, T? catalogue = null, T? name = null)
        where T : struct
        => declared is { } d ? Declared(d) : catalogue is { } c ? Catalogue(c) : name is { } n ? Name(n) : default;
}
