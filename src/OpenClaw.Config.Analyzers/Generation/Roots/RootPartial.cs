using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>What is added to a root; compares by value.</summary>
/// <param name="Place">Where.</param>
/// <param name="Root">What is printed.</param>
/// <param name="HasNotNullWhen">Whether the framework has the attribute.</param>
/// <param name="Registration">The registration of the clients; null where the run time is not referenced.</param>
internal sealed record RootPartial(Placement Place, RootData Root, bool HasNotNullWhen, RegistrationData? Registration)
{
    public string Write()
    {
        var table = new RootTable(Root);
        return PartialFile.Write(
            Place,
            null,
            ["Configuration " + XmlText.Code(Root.Name) + ": " + Count(Root.Providers.Count, "provider") + ", " + Count(Root.Models.Count, "model") + ", "
                + Count(Root.Chains.Count, "chain") + ", " + Count(Root.Agents.Count, "agent") + "."],
            writer =>
            {
                RootJsonWriter.Write(writer, Root.Json);
                RegistryWriter.Write(writer, Root, table, HasNotNullWhen);
                RoutingTableWriter.Write(writer, Root, table);
                ClientWriter.Write(writer, Registration);
                RootDescriptorWriter.Write(writer, Root, table, Registration);
            },
            writer => RegistrationWriter.Write(writer, Registration, Place.IsPublic));
    }

    private static string Count(int count, string noun) => Literal.Number(count) + " " + noun + (count == 1 ? string.Empty : "s");
}
