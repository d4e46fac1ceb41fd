using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Core.Catalogue;

namespace OpenClaw.Config.TestKit.Generation;

/// <summary>Walks over everything that an object holds and fails on what only the compiler may hold.</summary>
internal sealed class ObjectGraph
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fails where a forbidden object is reached.</summary>
    /// <param name="root">Where to start.</param>
    /// <param name="path">The name of the start, for the message.</param>
    public void AssertFree(object? root, string path)
    {
        var waiting = new Stack<(object Value, string Path)>();
        Push(root, path);
        while (waiting.TryPop(out var item))
        {
            Assert.False(IsForbidden(item.Value), $"{item.Path} holds a {item.Value.GetType()}.");
            if (item.Value is IEnumerable list and not string && item.Value.GetType().IsArray)
            {
                foreach (var element in list)
                {
                    Push(element, item.Path + "[]");
                }

                continue;
            }

            for (var type = item.Value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Push(field.GetValue(item.Value), item.Path + "." + field.Name);
                }
            }
        }

        void Push(object? value, string where)
        {
            if (value is not null && !IsLeaf(value) && (value.GetType().IsValueType || _seen.Add(value)))
            {
                waiting.Push((value, where));
            }
        }
    }

    private static bool IsForbidden(object value) =>
        value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or AttributeData or SemanticModel or TypedConstant or SyntaxReference;

    // The catalogue is one constant object of our own.
    private static bool IsLeaf(object value) =>
        value is string or ModelCatalogue or Type or MemberInfo or Assembly or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum;
}
