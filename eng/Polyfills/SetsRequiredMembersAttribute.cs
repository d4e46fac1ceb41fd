namespace System.Diagnostics.CodeAnalysis;

/// <summary>Goes with required members: the constructor sets them all.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute
{
}
