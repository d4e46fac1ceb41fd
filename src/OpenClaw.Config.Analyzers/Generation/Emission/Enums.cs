using System.Collections.Concurrent;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes members of the library's enums; the graph's enums have the same names.</summary>
internal static class Enums
{
    /// <summary>One member, or several joined.</summary>
    /// <param name="writer">Knows how the library is reached.</param>
    /// <param name="type">The library's enum.</param>
    /// <param name="value">The graph's value.</param>
    public static string Write<T>(SourceWriter writer, string type, T value)
        where T : struct, Enum
        => string.Join(" | ", Members<T>.Of(value).Select(name => writer.Type(type) + "." + name));

    // A name of an enum is read by reflection, and the same few are asked for again and again.
    private static class Members<T>
        where T : struct, Enum
    {
        private static readonly ConcurrentDictionary<T, string[]> Names = new();

        public static string[] Of(T value) => Names.GetOrAdd(value, static v => v.ToString().Split([", "], StringSplitOptions.None));
    }
}
