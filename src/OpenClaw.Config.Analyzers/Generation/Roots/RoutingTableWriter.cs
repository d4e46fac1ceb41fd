using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes <c>RoutingTable</c>.</summary>
internal static class RoutingTableWriter
{
    public static void Write(SourceWriter writer, RootData root, RootTable table)
    {
        var chain = writer.Type("ChainDescriptor");
        writer.Line("/// <summary>The fallback chains of this configuration: ordered hops, what is known of each, and what was proven of the chain.</summary>");
        foreach (var attribute in GeneratedMark.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Open("public static class RoutingTable");
        writer.Line("/// <summary>All chains, by name.</summary>");
        writer.Line("public static global::System.Collections.Generic.IReadOnlyList<" + chain + "> All => __Generated.Chains;");
        foreach (var named in root.Chains)
        {
            writer.Line();
            Documentation.Write(writer, hasSummary: false, [ChainDocumentation.Summary(named.Chain), .. ChainDocumentation.Facts(named.Chain)]);
            writer.Line("public static " + chain + " " + Identifier.Escape(named.Property) + " => __Generated." + table.Chain(named.Chain) + ";");
        }

        writer.Close().Line();
    }
}
