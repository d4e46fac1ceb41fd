using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>An attribute of the language on a declaration, with the arguments that are written.</summary>
/// <param name="Kind">Which attribute.</param>
/// <param name="Arguments">The arguments, in source order.</param>
public sealed record DeclaredAttribute(AttributeKind Kind, EquatableArray<DeclaredArgument> Arguments)
{
    /// <summary>The value of an argument; null where it is not written (or half-typed).</summary>
    /// <param name="name">The parameter in Pascal case.</param>
    public DeclaredValue? this[string name]
    {
        get
        {
            foreach (var argument in Arguments)
            {
                if (argument.Name == name)
                {
                    return argument.Value;
                }
            }

            return null;
        }
    }

    /// <summary>A string argument, or null.</summary>
    public string? Text(string name) => (this[name] as DeclaredText)?.Value;

    /// <summary>A number argument, or null.</summary>
    public double? Number(string name) => (this[name] as DeclaredNumber)?.Value;

    /// <summary>A boolean argument, or null: true, false and not written are three things.</summary>
    public bool? Flag(string name) => (this[name] as DeclaredBoolean)?.Value;

    /// <summary>The items of a list argument; a value that is no list is a list of one.</summary>
    public EquatableArray<DeclaredValue> Items(string name) => this[name] switch
    {
        DeclaredList list => list.Items,
        { } single => [single],
        null => default,
    };

    /// <summary>The strings of a list argument.</summary>
    public EquatableArray<string> Texts(string name) => Items(name).OfType<DeclaredText>().Select(t => t.Value).ToEquatableArray();
}
