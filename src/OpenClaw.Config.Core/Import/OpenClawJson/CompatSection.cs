using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Declarations;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Import.CSharp;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Imports <c>compat</c>: flags that the language has, the others raw.</summary>
internal static class CompatSection
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "codeMode", "maxTokensField", "thinkingFormat", "toolSchemaProfile", "toolCallArgumentsEncoding", "cacheControlFormat",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "visibleReasoningDetailTypes", "supportedReasoningEfforts", "unsupportedToolSchemaKeywords",
    };

    public static EquatableArray<CompatSetting> Read(JsonTake take, List<RawJsonSetting> raw)
    {
        if (take.Object("compat") is not { } compat)
        {
            return [];
        }

        var settings = new List<CompatSetting>();
        foreach (var member in compat.Members)
        {
            if (Fits(member))
            {
                settings.Add(new CompatSetting(member.Name, member.Value));
            }
            else
            {
                raw.Add(new RawJsonSetting(PathText.Of(["compat", member.Name]), Json5Literal.Write(member.Value)));
            }
        }

        return settings.ToEquatableArray();
    }

    private static bool Fits(JsonMember member) =>
        CompatFlags.All.Contains(member.Name) && member.Value switch
        {
            JsonString => Texts.Contains(member.Name),
            JsonArray list => Lists.Contains(member.Name) && list.Items.All(i => i is JsonString),
            JsonBoolean => !Texts.Contains(member.Name) && !Lists.Contains(member.Name),
            _ => false,
        };
}
