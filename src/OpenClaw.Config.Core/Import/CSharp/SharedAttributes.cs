using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Core.Import.CSharp;

/// <summary>Attributes that several kinds of declarations share.</summary>
internal static class SharedAttributes
{
    public static IEnumerable<CSharpAttribute> Of(
        IReadOnlyList<HeaderSetting> headers,
        IReadOnlyList<ParameterSetting> parameters,
        IReadOnlyList<string> deniedTools,
        IReadOnlyList<RawJsonSetting> rawJson)
    {
        foreach (var header in headers)
        {
            var attribute = new CSharpAttribute("RequestHeader").With(CSharpLiteral.Text(header.Name));
            if (header.Value is { } value)
            {
                attribute.With(CSharpLiteral.Text(value.Reveal()));
            }

            yield return attribute.Text("Variable", header.Variable);
        }

        foreach (var parameter in parameters)
        {
            yield return new CSharpAttribute("RequestParameter").With(CSharpLiteral.Text(parameter.Name)).With(CSharpLiteral.Text(parameter.Json));
        }

        if (deniedTools.Count > 0)
        {
            var denied = new CSharpAttribute("DenyTools");
            foreach (var tool in deniedTools)
            {
                denied.With(CSharpLiteral.Text(tool));
            }

            yield return denied;
        }

        foreach (var raw in rawJson)
        {
            yield return new CSharpAttribute("RawJson").With(CSharpLiteral.Text(raw.Path)).With(CSharpLiteral.Text(raw.Json));
        }
    }

    /// <summary>What only C# says of chains, agents and roots: where data may go, where tools run.</summary>
    public static IEnumerable<CSharpAttribute> Boundaries(bool localOnly, IReadOnlyList<string> residency, string? sandbox, string? compaction)
    {
        if (localOnly)
        {
            yield return new CSharpAttribute("LocalOnly");
        }

        if (residency.Count > 0)
        {
            var attribute = new CSharpAttribute("Residency");
            foreach (var region in residency)
            {
                attribute.With(CSharpLiteral.Text(region));
            }

            yield return attribute;
        }

        if (sandbox is not null)
        {
            yield return new CSharpAttribute("Sandbox").With(Constants.Sandbox(sandbox));
        }

        if (compaction is not null)
        {
            yield return new CSharpAttribute("Compaction").With(Constants.Compaction(compaction));
        }
    }

    /// <summary>The members of a set, joined with <c>|</c>; null where nothing is said.</summary>
    public static string? Flags<T>(string type, T? value)
        where T : struct, Enum
    {
        if (value is not { } known)
        {
            return null;
        }

        // The language's enums have the same members as the graph's.
        var text = known.ToString();
        return string.Join(" | ", text.Split([", "], StringSplitOptions.None).Select(member => type + "." + member));
    }

    public static string? Hosting(HostingKind hosting) => hosting == HostingKind.Unknown ? null : "Hosting." + hosting;

    /// <summary>A <c>typeof</c>; null where nothing is said.</summary>
    public static string? Type(NodeReference? reference) => reference?.Target is { } target ? "typeof(" + target.Value + ")" : null;
}
