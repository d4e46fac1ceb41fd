using System.Reflection;

namespace OpenClaw.Config.Core.Resources;

/// <summary>Binary files inside this assembly, read as they are: they are made to be used in place.</summary>
internal static class ResourceBytes
{
    /// <summary>All bytes of a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static byte[] Read(string name)
    {
        var stream = typeof(ResourceBytes).GetTypeInfo().Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + name + ".");
        var data = new byte[(int)stream.Length];
        for (var read = 0; read < data.Length;)
        {
            var got = stream.Read(data, read, data.Length - read);
            read += got > 0 ? got : throw new InvalidOperationException("The assembly's resource " + name + " is cut short.");
        }

        return data;
    }
}
