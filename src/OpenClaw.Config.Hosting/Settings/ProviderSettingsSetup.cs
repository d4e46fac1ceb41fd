using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace OpenClaw.Config.Runtime.Settings;

/// <summary>Reads <see cref="ProviderSettings"/> from <c>OpenClaw:Providers:&lt;id&gt;</c> and the declared key variables, by hand: no reflection, and every value that can't be read is named.</summary>
/// <param name="configuration">The host's configuration.</param>
/// <param name="keys">Finds keys.</param>
/// <param name="configs">The declared roots.</param>
internal sealed class ProviderSettingsSetup(IConfiguration configuration, KeyReader keys, IEnumerable<ConfigDescriptor> configs) : IConfigureNamedOptions<ProviderSettings>
{
    /// <inheritdoc/>
    public void Configure(ProviderSettings options) => Configure(Options.DefaultName, options);

    /// <inheritdoc/>
    public void Configure(string? name, ProviderSettings options)
    {
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        var section = configuration.GetSection(ProviderSettings.Section + ":" + name);
        var unreadable = new List<string>();
        options.BaseUrl = Text(section["BaseUrl"]);
        options.Region = Text(section["Region"]);
        options.Timeout = Timeout(section, unreadable);
        options.Enabled = Flag(section, unreadable);
        options.ContextWindow = Window(section, unreadable);
        options.ApiKeys = Keys(section, name);
        options.Unreadable = unreadable;
    }

    private IReadOnlyList<string> Keys(IConfigurationSection section, string provider)
    {
        var listed = section.GetSection("ApiKeys").GetChildren().Select(child => Text(child.Value)).OfType<string>();
        string[] set = [.. new[] { Text(section["ApiKey"]) }.OfType<string>(), .. KeyReader.Split(section["ApiKeys"]), .. listed];
        if (set.Length > 0)
        {
            return set.Distinct(StringComparer.Ordinal).ToArray();
        }

        var variable = configs.SelectMany(config => config.Providers).FirstOrDefault(declared => string.Equals(declared.Id.Trim(), provider, StringComparison.OrdinalIgnoreCase))?.KeyVariable;
        return variable is null ? [] : keys.Read(variable);
    }

    private static TimeSpan? Timeout(IConfigurationSection section, List<string> unreadable)
    {
        var text = Text(section["Timeout"]);
        if (text is null)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e7)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        // "60" would be 60 days to TimeSpan: numbers are seconds, as in openclaw.json.
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span > TimeSpan.Zero)
        {
            return span;
        }

        unreadable.Add($"{section.Path}:Timeout is '{text}': write seconds (90) or hh:mm:ss (00:01:30), above zero.");
        return null;
    }

    private static bool Flag(IConfigurationSection section, List<string> unreadable)
    {
        var text = Text(section["Enabled"]);
        if (text is null || bool.TryParse(text, out _))
        {
            return text is null || bool.Parse(text);
        }

        unreadable.Add($"{section.Path}:Enabled is '{text}': write true or false.");
        return true;
    }

    private static int? Window(IConfigurationSection section, List<string> unreadable)
    {
        var text = Text(section["ContextWindow"]);
        if (text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) && tokens > 0))
        {
            return text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);
        }

        unreadable.Add($"{section.Path}:ContextWindow is '{text}': write tokens, a whole number above zero.");
        return null;
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
