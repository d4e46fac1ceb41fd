using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Connections;

namespace OpenClaw.Config.Runtime.Settings;

/// <summary>Validates settings at start and at every reload; every message names the key to set.</summary>
/// <param name="configs">The declared roots.</param>
internal sealed class ProviderSettingsValidator(IEnumerable<ConfigDescriptor> configs) : IValidateOptions<ProviderSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ProviderSettings options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var failures = new List<string>(options.Unreadable);
        if (options.BaseUrl is { } text && !Endpoints.TryRead(text, out var url))
        {
            // A URL with a password in it is not repeated, and of others not the query, where keys stand.
            var shown = url?.UserInfo.Length > 0 ? "holds a user name or password" : $"is '{text.Split('?')[0]}'";
            failures.Add($"{ProviderSettings.Section}:{name}:BaseUrl {shown}: write an absolute http or https URL, for example http://127.0.0.1:1234/v1.");
        }

        if (options.ApiKeys.Any(key => key.Any(c => c is < ' ' or > '~')))
        {
            failures.Add($"{ProviderSettings.Section}:{name}:ApiKey holds a character that no request can carry (a line break, or a letter that is not ASCII): copy the key again.");
        }

        foreach (var model in configs.SelectMany(config => config.Models).Where(model => model.Ref.Provider == name))
        {
            failures.AddRange(ProofCheck.Judge(model, options).Where(finding => finding.IsRefused).Select(finding => finding.Message));
        }

        foreach (var chain in configs.SelectMany(config => config.Chains))
        {
            var hops = chain.OverflowTo is { } larger ? chain.Hops.Append(larger) : chain.Hops;
            foreach (var hop in hops.Where(hop => hop.Model.Ref.Provider == name))
            {
                failures.AddRange(ProofCheck.Judge(chain, hop.Model, options).Where(finding => finding.IsRefused).Select(finding => finding.Message));
            }
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures.Distinct(StringComparer.Ordinal));
    }
}
