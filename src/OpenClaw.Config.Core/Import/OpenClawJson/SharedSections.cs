using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports what several places hold.</summary>
internal static class SharedSections
{
    /// <summary><c>headers</c>: texts become attributes, SecretRefs stay raw.</summary>
    public static EquatableArray<HeaderSetting> Headers(JsonTake take, List<RawJsonSetting> raw)
    {
        if (take.Object("headers") is not { } headers)
        {
            return [];
        }

        var settings = new List<HeaderSetting>();
        foreach (var header in headers.Members)
        {
            if (header.Value is JsonString text && header.Name.Length > 0)
            {
                settings.Add(ProviderSection.VariableOf(text.Value) is { } variable
                    ? new HeaderSetting(header.Name, null, variable)
                    : new HeaderSetting(header.Name, new SecretText(text.Value), null));
            }
            else
            {
                raw.Add(new RawJsonSetting(PathText.Of(["headers", header.Name]), Json5Literal.Write(header.Value)));
            }
        }

        return settings.ToEquatableArray();
    }

    /// <summary><c>params</c>.</summary>
    public static EquatableArray<ParameterSetting> Parameters(JsonTake take) =>
        take.Peek("params") is JsonObject parameters && parameters.Members.All(m => m.Name.Length > 0) && take.Any("params") is not null
            ? parameters.Members.Select(m => new ParameterSetting(m.Name, Json5Literal.Write(m.Value))).ToEquatableArray()
            : [];
}
