using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Export;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>The JSON texts of a declaration that are none; the writer leaves them out.</summary>
internal static class UnreadableJson
{
    /// <summary>Where such a text stands, and what it is for.</summary>
    public static IEnumerable<(Slot Slot, string Name)> Of(EquatableArray<RawJsonSetting> raw, EquatableArray<ParameterSetting> parameters)
    {
        for (var i = 0; i < raw.Count; i++)
        {
            if (JsonLiteral.Parse(raw[i].Json) is null)
            {
                yield return (new Slot(AttributeKind.RawJson, "Json", i), $"'{Text.Short(raw[i].Path, 60)}'");
            }
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            if (JsonLiteral.Parse(parameters[i].Json) is null)
            {
                yield return (new Slot(AttributeKind.RequestParameter, "Json", i), $"the parameter '{Text.Short(parameters[i].Name, 60)}'");
            }
        }
    }
}
