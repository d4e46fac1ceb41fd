using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Analysis.Candidates;

/// <summary>Everything that decides what a name in an attribute means: what all files declare, the references, the assembly's name.</summary>
internal sealed class BindingEnvironment
{
    private readonly string? _assembly;
    private readonly TreeSummary[] _files;
    private readonly WeakReference<object>[] _references;

    public BindingEnvironment(Compilation compilation, CancellationToken cancellation)
    {
        _assembly = compilation.AssemblyName;
        _files = [.. compilation.SyntaxTrees.Select(tree => TreeSummary.Of(tree, cancellation))];
        // Weak: a reference to another project holds its whole compilation, which must not outlive its time here.
        _references = [.. compilation.References.Select(reference => new WeakReference<object>(Identity(reference)))];
    }

    /// <summary>The graph that was built in this environment.</summary>
    public DeclaredGraph? Graph { get; set; }

    /// <summary>What changed since an older environment.</summary>
    public ChangedNames Since(BindingEnvironment older)
    {
        if (older._assembly != _assembly || !SameReferences(older))
        {
            return ChangedNames.Everything;
        }

        // An edit replaces one file of many: what is equal at both ends is skipped before anything is counted.
        var start = 0;
        var shorter = Math.Min(_files.Length, older._files.Length);
        while (start < shorter && ReferenceEquals(_files[start], older._files[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && ReferenceEquals(_files[_files.Length - 1 - end], older._files[older._files.Length - 1 - end]))
        {
            end++;
        }

        return ChangedNames.Between(older._files.Skip(start).Take(older._files.Length - start - end), _files.Skip(start).Take(_files.Length - start - end));
    }

    private bool SameReferences(BindingEnvironment older)
    {
        if (older._references.Length != _references.Length)
        {
            return false;
        }

        for (var i = 0; i < _references.Length; i++)
        {
            if (!_references[i].TryGetTarget(out var now) || !older._references[i].TryGetTarget(out var then) || !ReferenceEquals(now, then))
            {
                return false;
            }
        }

        return true;
    }

    private static object Identity(MetadataReference reference) =>
        reference is CompilationReference project ? project.Compilation : reference;
}
