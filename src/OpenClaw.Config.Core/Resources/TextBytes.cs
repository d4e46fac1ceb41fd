using System.Text;

namespace OpenClaw.Config.Core.Resources;

/// <summary>Makes texts of UTF-8.</summary>
internal static class TextBytes
{
    /// <summary>The text of some bytes.</summary>
    /// <remarks>
    /// ASCII, as nearly all is, goes by hand: at the first use of the framework's decoder the runtime loads the types of all its vectors,
    /// which takes two to three milliseconds.
    /// </remarks>
    public static string Read(byte[] data, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        var text = new char[length];
        for (var i = 0; i < length; i++)
        {
            if (data[start + i] >= 0x80)
            {
                return Decode(data, start, length);
            }

            text[i] = (char)data[start + i];
        }

        return new(text);
    }

    private static string Decode(byte[] data, int start, int length) => Encoding.UTF8.GetString(data, start, length);
}
