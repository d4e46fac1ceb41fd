namespace OpenClaw.Config.Core.Resources;

/// <summary>Binary files inside this assembly, read as they are: they are made to be used in place.</summary>
internal static class ResourceBytes
{
    /// <summary>All bytes of a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static byte[] Read(string name)
    {
        var stream = typeof(ResourceBytes).Assembly.GetManifestResourceStream(name)
            ?? throw Broken(name, " is missing.");
        var data = new byte[(int)stream.Length];
        for (var read = 0; read < data.Length;)
        {
            var got = stream.Read(data, read, data.Length - read);
            read += got > 0 ? got : throw Broken(name, " is cut short.");
        }

        return data;
    }

    private static InvalidOperationException Broken(string name, string how) => new("The assembly's resource " + name + how);
}
