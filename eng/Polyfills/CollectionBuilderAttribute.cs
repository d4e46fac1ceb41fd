namespace System.Runtime.CompilerServices;

/// <summary>Lets a collection expression make the type on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type that holds the factory.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>The name of the factory.</summary>
    public string MethodName { get; } = methodName;
}
