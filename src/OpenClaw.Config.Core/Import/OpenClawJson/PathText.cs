using System.Text;

namespace OpenClaw.Config.Core.Import.OpenClawJson;

/// <summary>Prints a path so that <see cref="Json.JsonPath.Parse"/> reads the same names: dots in names get a backslash.</summary>
internal static class PathText
{
    public static string Of(IReadOnlyList<string> segments)
    {
        var text = new StringBuilder();
        for (var i = 0; i < segments.Count; i++)
        {
            if (i > 0)
            {
                text.Append('.');
            }

            foreach (var c in segments[i])
            {
                if (c is '.' or '[' or '\\')
                {
                    text.Append('\\');
                }

                text.Append(c);
            }
        }

        return text.ToString();
    }
}
