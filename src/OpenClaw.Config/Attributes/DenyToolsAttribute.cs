namespace OpenClaw.Config;

/// <summary>Denies tools. On a model or chain: <c>tools.byProvider.&lt;ref&gt;.deny</c>; on an agent: its <c>tools.deny</c>; on the root: <c>tools.deny</c>.</summary>
/// <param name="tools">Tool names or groups, for example <c>"group:web"</c>, <c>"browser"</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = false)]
public sealed class DenyToolsAttribute(params string[] tools) : Attribute
{
    /// <summary>Tool names or groups, for example <c>"group:web"</c>, <c>"browser"</c>.</summary>
    public IReadOnlyList<string> Tools { get; } = tools;
}
