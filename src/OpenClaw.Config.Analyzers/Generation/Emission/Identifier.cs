using OpenClaw.Config.Core.Declarations;

namespace OpenClaw.Config.Analyzers.Generation.Emission;

/// <summary>Writes names as C# takes them.</summary>
internal static class Identifier
{
    /// <summary>A name. Every keyword, of today and of later versions, is lower case; <c>@</c> never hurts.</summary>
    public static string Escape(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or '_'))
            {
                return name;
            }
        }

        return "@" + name;
    }

    /// <summary>A dotted name.</summary>
    public static string EscapePath(string path) => string.Join(".", path.Split('.').Select(Escape));

    /// <summary>A declaration's full name from the global namespace.</summary>
    public static string Global(Declaration declaration)
    {
        var space = declaration.Namespace.Length == 0 ? string.Empty : EscapePath(declaration.Namespace) + ".";
        return "global::" + space + string.Concat(declaration.Containers.Select(c => Escape(c.Name) + ".")) + Escape(declaration.Name);
    }
}
