using System.Reflection.Metadata;

namespace OpenClaw.Config.Build.Reading;

/// <summary>
/// Tells the decoder what the attribute's arguments are: strings, booleans, types, and enums of the library, which are all ints.
/// </summary>
internal sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
{
    public static AttributeTypes Instance { get; } = new();

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSystemType() => "System.Type";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "definition";

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        reader.StringComparer.Equals(reader.GetTypeReference(handle).Name, "Type") ? GetSystemType() : "reference";

    public string GetTypeFromSerializedName(string name) => name;

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == "System.Type" || type.StartsWith("System.Type,", StringComparison.Ordinal);
}
