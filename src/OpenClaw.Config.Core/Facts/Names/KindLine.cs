namespace OpenClaw.Config.Core.Facts.Names;

/// <summary>A line of <c>kinds.txt</c>.</summary>
internal sealed class KindLine(string text) : NameLine(text)
{
    private ModelKind? _kind;

    /// <summary>The kind that its patterns tell.</summary>
    public ModelKind Kind => _kind ??= (ModelKind)Enum.Parse(typeof(ModelKind), Column(0), ignoreCase: true);

    /// <inheritdoc/>
    public override string Patterns => Column(1);
}
