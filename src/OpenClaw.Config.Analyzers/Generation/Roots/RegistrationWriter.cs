using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes <c>AddAssistantConfig</c>; the work stands in OpenClaw.Config.Hosting.</summary>
internal static class RegistrationWriter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string TryAdd = "global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton";

    public static void Write(SourceWriter writer, RegistrationData? registration, bool isPublic)
    {
        if (registration is null)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <summary>Registers the clients of <see cref=\"" + registration.Root + "\"/>.</summary>");
        foreach (var attribute in GeneratedMark.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Open((isPublic ? "public" : "internal") + " static class " + Identifier.Escape(registration.ClassName));
        writer.Line("/// <summary>");
        writer.Line("/// Registers a chat client for every chain and model of <see cref=\"" + registration.Root + "\"/>; the key is the declaration's type,");
        writer.Line("/// for example <c>[FromKeyedServices(typeof(MyChain))] IChatClient</c>. Keys and endpoints that differ per machine come from the configuration.");
        writer.Line("/// </summary>");
        writer.Line("/// <param name=\"services\">The host's services.</param>");
        writer.Line("/// <param name=\"configuration\">The host's configuration.</param>");
        writer.Line("/// <returns>The same services.</returns>");
        writer.Open("public static " + Services + " " + Identifier.Escape(registration.MethodName) + "(this " + Services + " services, global::Microsoft.Extensions.Configuration.IConfiguration configuration)");
        foreach (var key in registration.Chains)
        {
            if (key.Client is { } client)
            {
                writer.Line(TryAdd + "<" + registration.Root + "." + Identifier.Escape(client) + ">(services);");
            }
        }

        writer.Line("return " + registration.Root + ".__Register(services, configuration);");
        writer.Close().Close();
    }
}
