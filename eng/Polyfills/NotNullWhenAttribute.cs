namespace System.Diagnostics.CodeAnalysis;

/// <summary>The parameter is not null when the method returns the given value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value that promises it.</summary>
    public bool ReturnValue { get; } = returnValue;
}
