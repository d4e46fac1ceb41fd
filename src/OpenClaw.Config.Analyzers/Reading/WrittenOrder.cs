using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Reading;

/// <summary>
/// Where a nested declaration stands among its neighbours. OpenClaw takes the first row of a provider and the first agent where
/// nothing else decides, so the order that is written counts; of a type in several files the files count by name, because a
/// compiler may be handed them in any order.
/// </summary>
internal static class WrittenOrder
{
    /// <summary>The position of a type among those nested in its container; 0 for one that is not nested.</summary>
    public static int Of(INamedTypeSymbol type)
    {
        if (type.ContainingType is not { } container)
        {
            return 0;
        }

        var members = container.GetTypeMembers();
        if (container.DeclaringSyntaxReferences.Length < 2)
        {
            return members.IndexOf(type);
        }

        var place = Place(type);
        return members.Count(other => Compare(Place(other), place) < 0);
    }

    private static (string File, int Position) Place(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(r => (r.SyntaxTree.FilePath, r.Span.Start)).OrderBy(p => p.FilePath, StringComparer.Ordinal).ThenBy(p => p.Start).FirstOrDefault();

    private static int Compare((string File, int Position) left, (string File, int Position) right)
    {
        var files = string.CompareOrdinal(left.File, right.File);
        return files != 0 ? files : left.Position.CompareTo(right.Position);
    }
}
