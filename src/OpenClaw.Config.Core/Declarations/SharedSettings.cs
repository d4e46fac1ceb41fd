using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Declarations;

/// <summary>Reads the attributes that several kinds of declarations share.</summary>
internal static class SharedSettings
{
    public static EquatableArray<HeaderSetting> Headers(Declaration declaration) =>
        declaration.All(AttributeKind.RequestHeader)
            .Select(a => new HeaderSetting(
                a.Text("Name") ?? string.Empty,
                a.Text("Value") is { } value ? new SecretText(value) : null,
                a.Text("Variable")))
            .ToEquatableArray();

    public static EquatableArray<ParameterSetting> Parameters(Declaration declaration) =>
        declaration.All(AttributeKind.RequestParameter)
            .Select(a => new ParameterSetting(a.Text("Name") ?? string.Empty, a.Text("Json") ?? string.Empty))
            .ToEquatableArray();

    public static EquatableArray<RawJsonSetting> RawJson(Declaration declaration) =>
        declaration.All(AttributeKind.RawJson)
            .Select(a => new RawJsonSetting(a.Text("Path") ?? string.Empty, a.Text("Json") ?? string.Empty))
            .ToEquatableArray();

    public static EquatableArray<string> DeniedTools(Declaration declaration) =>
        declaration.Attribute(AttributeKind.DenyTools)?.Texts("Tools") ?? default;

    public static EquatableArray<string> Residency(Declaration declaration) =>
        declaration.Attribute(AttributeKind.Residency)?.Texts("Regions") ?? default;

    public static bool LocalOnly(Declaration declaration) => declaration.Attribute(AttributeKind.LocalOnly) is not null;

    public static string? Mode(Declaration declaration, AttributeKind kind) => declaration.Attribute(kind)?.Text("Mode");

    public static PatienceSetting Patience(DeclaredAttribute attribute) => new()
    {
        FirstTokenSeconds = attribute.Number("FirstTokenSeconds"),
        AttemptSeconds = attribute.Number("AttemptSeconds"),
        Retries = (int?)attribute.Number("Retries"),
    };

    public static HostingKind Hosting(DeclaredAttribute attribute) => Flags<HostingKind>(attribute, "Hosting") ?? HostingKind.Unknown;

    /// <summary>The members of an enum argument, by name: the attribute library's numbers never matter here.</summary>
    public static T? Flags<T>(DeclaredAttribute attribute, string argument)
        where T : struct, Enum
    {
        if (attribute[argument] is not DeclaredFlags flags)
        {
            return null;
        }

        var value = 0L;
        foreach (var name in flags.Names)
        {
            if (Enum.TryParse<T>(name, out var member))
            {
                value |= Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return (T)Enum.ToObject(typeof(T), value);
    }
}
