using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>params</c>.</summary>
internal static class RequestParameters
{
    /// <summary>The parameters as an object; one that is not JSON5 is left out, the rules tell.</summary>
    public static JsonObject Write(IEnumerable<ParameterSetting> parameters)
    {
        var members = new JsonMembers();
        foreach (var group in parameters.Where(p => p.Name.Length > 0).GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            members.Add(group.Key, JsonLiteral.Parse(group.Last().Json));
        }

        return members.ToObject();
    }
}
