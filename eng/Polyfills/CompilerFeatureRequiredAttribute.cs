namespace System.Runtime.CompilerServices;

/// <summary>Goes with <see cref="RequiredMemberAttribute"/>: older compilers must refuse such members.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The name of the compiler feature.</summary>
    public string FeatureName { get; } = featureName;
}
