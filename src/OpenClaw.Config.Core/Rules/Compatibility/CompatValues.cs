using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Rules.Compatibility;

/// <summary>Reads compat flags of a model.</summary>
internal static class CompatValues
{
    /// <summary>A flag that is true or false; null where it is not written.</summary>
    public static bool? Flag(ModelNode model, string flag)
    {
        foreach (var setting in model.Compat)
        {
            if (setting.Flag == flag && setting.Value is JsonBoolean boolean)
            {
                return boolean.Value;
            }
        }

        return null;
    }

    /// <summary>Whether a model is marked as a strict backend, the kind that fails on full agent prompts.</summary>
    public static bool IsStrict(ModelNode model) => Flag(model, "requiresStringContent") == true || Flag(model, "strictMessageKeys") == true;
}
