using OpenClaw.Config.Analyzers.Generation.Emission;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>Writes a client class for every chain.</summary>
internal static class ClientWriter
{
    public static void Write(SourceWriter writer, RegistrationData? registration)
    {
        foreach (var key in registration?.Chains ?? [])
        {
            if (key.Client is not { } client)
            {
                continue;
            }

            writer.Line("/// <summary>The client of the chain <see cref=\"" + key.Type + "\"/>; the same as the keyed <c>IChatClient</c>, under a name of its own.</summary>");
            foreach (var attribute in GeneratedMark.TypeAttributes)
            {
                writer.Line(attribute);
            }

            writer.Open("public sealed class " + Identifier.Escape(client) + " : global::OpenClaw.Config.Runtime.ChainChatClient");
            writer.Line("/// <summary>Wraps the keyed client; dependency injection calls this.</summary>");
            writer.Line("/// <param name=\"inner\">The keyed client of the chain.</param>");
            writer.Line("public " + Identifier.Escape(client) + "([global::Microsoft.Extensions.DependencyInjection.FromKeyedServices(typeof(" + key.Type + "))] global::Microsoft.Extensions.AI.IChatClient inner)");
            writer.Indent().Line(": base(inner)").Outdent().Open().Close();
            writer.Close().Line();
        }
    }
}
