namespace OpenClaw.Config.Core.Collections;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>A list of the given items; collection expressions call this.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of what the sequence holds now.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        var array = items.ToArray();
        return array.Length == 0 ? default : new(array);
    }
}
