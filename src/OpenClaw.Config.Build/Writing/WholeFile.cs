using System.Text;

namespace OpenClaw.Config.Build.Writing;

/// <summary>Writes files whole or not at all, and only when their content changes: an unchanged file keeps its time, so nothing after it runs again.</summary>
public static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8.</summary>
    /// <param name="path">The file; its folder is created.</param>
    /// <param name="text">The whole content.</param>
    /// <returns>Whether anything was written.</returns>
    /// <exception cref="IOException">The file can't be written; what stood there before stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static bool Write(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        // In the same folder, so that the last step is a rename within one volume.
        var part = Path.Combine(folder, "." + Path.GetFileName(path) + "." + Guid.NewGuid().ToString("n") + ".tmp");
        try
        {
            File.WriteAllBytes(part, bytes);
            Replace(part, path);
        }
        finally
        {
            File.Delete(part);
        }

        return true;
    }

    private static void Replace(string part, string path)
    {
        if (!File.Exists(path))
        {
            try
            {
                File.Move(part, path);
                return;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another build of the same project was faster; ours is as good.
            }
        }

        File.Replace(part, path, null);
    }
}
