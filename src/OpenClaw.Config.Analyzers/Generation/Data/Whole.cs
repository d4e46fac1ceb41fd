namespace OpenClaw.Config.Analyzers.Generation.Data;

/// <summary>Makes whole numbers of numbers; what is too large stays at the largest one.</summary>
internal static class Whole
{
    public static int Of(double value) =>
        double.IsNaN(value) ? 0 : value >= int.MaxValue ? int.MaxValue : value <= int.MinValue ? int.MinValue : (int)Math.Round(value);

    public static int? OrNull(double? value) => value is { } number ? Of(number) : null;
}
