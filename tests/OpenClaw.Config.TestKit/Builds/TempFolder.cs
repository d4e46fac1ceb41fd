namespace OpenClaw.Config.TestKit.Builds;

/// <summary>A folder outside of the repository, so that none of its settings reach what is built there; gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Makes a folder.</summary>
    /// <param name="name">Its last part; may hold spaces and any letters.</param>
    public TempFolder(string name = "consumer")
    {
        Root = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "openclaw-" + Guid.NewGuid().ToString("n")[..12]);
        Path = System.IO.Path.Combine(Root, name);
        Directory.CreateDirectory(Path);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    private string Root { get; }

    /// <summary>The full path of a file or folder in it.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, with the folders on the way to it.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>The text of a file.</summary>
    public string Read(string relative) => File.ReadAllText(this[relative]);

    /// <summary>Whether a file is there.</summary>
    public bool Has(string relative) => File.Exists(this[relative]);

    /// <summary>When a file was last written.</summary>
    public DateTime TimeOf(string relative) => File.GetLastWriteTimeUtc(this[relative]);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A build server may hold a file for a moment longer; the system cleans its temp folder.
        }
    }
}
