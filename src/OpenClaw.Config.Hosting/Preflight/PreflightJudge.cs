using System.Globalization;
using OpenClaw.Config.Runtime.Settings;

namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>Compares what a server says with what was declared.</summary>
internal static class PreflightJudge
{
    /// <summary>The finding for a model.</summary>
    /// <param name="model">The declared model.</param>
    /// <param name="served">What its server says; null where it does not have it.</param>
    /// <param name="endpoint">Where it was asked.</param>
    public static PreflightFinding Judge(ModelDescriptor model, ServerModel? served, Uri endpoint)
    {
        if (served is null)
        {
            // A provider's list leaves out what it serves under another name (aliases, deployments); a local server's does not.
            var state = model.Hosting == Hosting.Hosted ? PreflightState.Warning : PreflightState.Blocked;
            return new(model.Ref, state, $"{endpoint.Authority} does not list {model.Ref.Model}: write the id that the server shows, or load the model there.");
        }

        var real = served.ContextWindow;
        var finding = Window(model, real) ?? (served.IsLoaded == false
            ? new(model.Ref, PreflightState.Warning, $"{model.Ref} is not loaded: the first answer waits for it. Load it, or switch WarmUp on.")
            : new PreflightFinding(model.Ref, PreflightState.Ready, $"{model.Ref} is there" + (real is null ? "; its server does not say its context window." : $" with {Tokens(real.Value)} tokens.")));
        return finding with { RealContextWindow = real };
    }

    private static PreflightFinding? Window(ModelDescriptor model, int? real)
    {
        if (real is not { } window)
        {
            return null;
        }

        if (window < ProofCheck.BlockBelow)
        {
            return new(model.Ref, PreflightState.Blocked, $"{model.Ref} is served with {Tokens(window)} tokens of context; OpenClaw needs {Tokens(ProofCheck.BlockBelow)}. Raise the server's limit or use a larger model.");
        }

        if (model.ContextWindow.OrNull is { } declared && window < declared)
        {
            return new(model.Ref, PreflightState.Warning, $"{model.Ref} is declared with {Tokens(declared)} tokens of context and served with {Tokens(window)}: longer prompts will fail. Lower ContextWindow or raise the server's limit.");
        }

        return window < ProofCheck.WarnBelow
            ? new(model.Ref, PreflightState.Warning, $"{model.Ref} is served with {Tokens(window)} tokens of context, below {Tokens(ProofCheck.WarnBelow)}: agent prompts will be cut. Raise the server's limit.")
            : null;
    }

    private static string Tokens(int tokens) => tokens.ToString("N0", CultureInfo.InvariantCulture);
}
