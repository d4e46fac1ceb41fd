using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OpenClaw.Config.Build.Reading;

/// <summary>
/// Reads the roots of a compiled assembly from its metadata. The assembly is not loaded: nothing of it runs,
/// it need not fit the build's own framework, and it is not locked.
/// </summary>
public static class RootReader
{
    private const string AttributeNamespace = "OpenClaw.Config";
    private const string AttributeName = "OpenClawConfigAttribute";
    private const string ConstantName = "OpenClawJson";

    /// <summary>The roots, by full name.</summary>
    /// <param name="path">The assembly.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    public static IReadOnlyList<RootConfig> Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
        {
            return [];
        }

        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions
            .Select(handle => Root(metadata, metadata.GetTypeDefinition(handle)))
            .OfType<RootConfig>()
            .OrderBy(r => r.TypeName, StringComparer.Ordinal)];
    }

    private static RootConfig? Root(MetadataReader metadata, TypeDefinition type)
    {
        foreach (var handle in type.GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsRoot(metadata, attribute))
            {
                var named = attribute.DecodeValue(AttributeTypes.Instance).NamedArguments;
                return new RootConfig(
                    FullName(metadata, type),
                    Constant(metadata, type),
                    named.FirstOrDefault(a => a.Name == "File").Value as string,
                    named.FirstOrDefault(a => a.Name == "Base").Value as string);
            }
        }

        return null;
    }

    private static bool IsRoot(MetadataReader metadata, CustomAttribute attribute)
    {
        // The attribute's class stands in OpenClaw.Config; in that assembly itself nobody uses it.
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, AttributeName) && metadata.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    private static string? Constant(MetadataReader metadata, TypeDefinition type)
    {
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.Literal) == 0 || !metadata.StringComparer.Equals(field.Name, ConstantName))
            {
                continue;
            }

            var constant = metadata.GetConstant(field.GetDefaultValue());
            return constant.TypeCode == ConstantTypeCode.String
                ? metadata.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String) as string
                : null;
        }

        return null;
    }

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } container)
        {
            return FullName(metadata, metadata.GetTypeDefinition(container)) + "." + name;
        }

        var space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }
}
