using OpenClaw.Config.Analyzers.Generation.Data;
using OpenClaw.Config.Analyzers.Generation.Emission;
using OpenClaw.Config.Core.Graph;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes the root's own descriptor and the fields behind everything: each provider, model and chain once.</summary>
internal static class RootDescriptorWriter
{
    public static void Write(SourceWriter writer, RootData root, RootTable table, RegistrationData? registration)
    {
        writer.Line("/// <summary>The configuration as data.</summary>");
        writer.Line(GeneratedMark.Attribute);
        writer.Line("public static " + writer.Type("ConfigDescriptor") + " Descriptor => __Generated.Value;").Line();
        WriteRegister(writer, root, table, registration);
        foreach (var attribute in GeneratedMark.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Open("private static class __Generated");
        var descriptors = new DescriptorWriter(writer);

        // One method a descriptor: a single one for a thousand models would take the JIT long.
        foreach (var provider in table.Providers)
        {
            Field(writer, "ProviderDescriptor", table.Provider(provider), () => descriptors.Provider("return ", provider, ";"));
        }

        foreach (var model in table.Models)
        {
            Field(writer, "ModelDescriptor", table.Model(model), () => descriptors.Model("return ", model, table.Provider(model.Provider), ";"));
        }

        foreach (var chain in table.Chains)
        {
            Field(writer, "ChainDescriptor", table.Chain(chain), () => descriptors.Chain("return ", chain, table.Model, ";"));
        }

        List(writer, "ProviderDescriptor", "Providers", root.Providers.Select(table.Provider));
        List(writer, "ModelDescriptor", "Models", root.Models.Select(table.Model));
        List(writer, "ChainDescriptor", "Chains", root.Chains.Select(c => table.Chain(c.Chain)));
        WriteValue(writer, root, table, descriptors);
        writer.Close();
    }

    private static void Field(SourceWriter writer, string type, string name, Action create)
    {
        writer.Line("internal static readonly " + writer.Type(type) + " " + name + " = Create" + name + "();").Line();
        writer.Open("private static " + writer.Type(type) + " Create" + name + "()");
        create();
        writer.Close().Line();
    }

    private static void List(SourceWriter writer, string type, string name, IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        writer.Line("internal static readonly " + writer.Type(type) + "[] " + name + " = new " + writer.Type(type) + "[] { " + list + " };").Line();
    }

    private static void WriteValue(SourceWriter writer, RootData root, RootTable table, DescriptorWriter descriptors)
    {
        writer.Line("internal static readonly " + writer.Type("ConfigDescriptor") + " Value = Create();").Line();
        writer.Open("private static " + writer.Type("ConfigDescriptor") + " Create()");
        for (var i = 0; i < root.Agents.Count; i++)
        {
            descriptors.Agent("var agent" + Literal.Number(i) + " = ", root.Agents[i], chain => chain is null ? "null" : table.Chain(chain), ";");
        }

        Initializer.Write(writer, "return ", "ConfigDescriptor", string.Empty, ";", members => members
            .Text("Name", root.Name)
            .Code("Providers", "Providers")
            .Code("Models", "Models")
            .Code("Chains", "Chains")
            .List("Agents", writer.Type("AgentDescriptor"), [.. root.Agents.Select((_, i) => "agent" + Literal.Number(i))])
            .Code("Default", root.Default is { } chain ? table.Chain(chain) : null)
            .OptionalText("Target", root.Target)
            .Flag("LocalModelLean", root.LocalModelLean ? true : null)
            .Texts("DeniedTools", root.DeniedTools));
        writer.Close();
    }

    // Inside the root, because the fields are; the public method beside the root only calls it.
    private static void WriteRegister(SourceWriter writer, RootData root, RootTable table, RegistrationData? registration)
    {
        if (registration is null)
        {
            return;
        }

        var chains = root.Chains.ToDictionary(c => c.Chain.Node, c => table.Chain(c.Chain));
        var models = root.Models.ToDictionary(m => m.Node, table.Model);
        writer.Line(GeneratedMark.Attribute);
        writer.Open("internal static global::Microsoft.Extensions.DependencyInjection.IServiceCollection __Register(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::Microsoft.Extensions.Configuration.IConfiguration configuration)");
        writer.Open("return global::OpenClaw.Config.Runtime.OpenClawConfigServices.Add(services, configuration, Descriptor, new (global::System.Type, " + writer.Type("ChainDescriptor") + ")[]");
        Keys(writer, registration.Chains, chains);
        writer.Close(", new (global::System.Type, " + writer.Type("ModelDescriptor") + ")[]").Open();
        Keys(writer, registration.Models, models);
        writer.Close(");").Close().Line();
    }

    private static void Keys(SourceWriter writer, IEnumerable<TypedKey> keys, Dictionary<NodeId, string> fields)
    {
        foreach (var key in keys)
        {
            writer.Line("(typeof(" + key.Type + "), __Generated." + fields[key.Node] + "),");
        }
    }
}
