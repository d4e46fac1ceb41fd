using OpenClaw.Config.Core.Catalogue;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Graph;
using OpenClaw.Config.Core.Json;

namespace OpenClaw.Config.Core.Export;

/// <summary>Writes <c>apiKey</c>: a variable, a SecretRef, or a text that is proven to be no key.</summary>
internal static class KeyValue
{
    public static JsonValue? Write(ProviderNode provider, ResolvedProvider known) => provider.Key switch
    {
        { Kind: KeyKind.Variable, Variable: { } name } when KeyMarkers.IsVariableName(name) => Variable(name),
        { Kind: KeyKind.SecretRef, RefSource: { } source, RefProvider: { } from, RefId: { } id } when source != "env" || KeyMarkers.IsVariableName(id) =>
            new JsonMembers().Add("source", source).Add("provider", from).Add("id", id).ToObject(),
        { Kind: KeyKind.Literal } key => Literal(key.Literal.Reveal(), provider, known),
        // A whole block that nobody bundles has no variable of its own.
        { Kind: KeyKind.None } when known is { IsBundled: false, KeyVariable: { } variable } && provider.BaseUrl is null => Variable(variable),
        _ => null,
    };

    private static JsonString? Literal(string text, ProviderNode provider, ResolvedProvider known) =>
        KeyMarkers.Judge(text, provider.ProviderId, provider.BaseUrl ?? known.BaseUrl) is KeyVerdict.Placeholder or KeyVerdict.Reference
            ? new JsonString(text)
            : null;

    private static JsonString Variable(string name) => new("${" + name + "}");
}
