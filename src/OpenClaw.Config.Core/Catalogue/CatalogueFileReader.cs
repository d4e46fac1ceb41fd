using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Facts;
using OpenClaw.Config.Core.Json.Syntax;

namespace OpenClaw.Config.Core.Catalogue;

/// <summary>Reads one catalogue file of a project.</summary>
internal sealed class CatalogueFileReader(string file, string text)
{
    private readonly CatalogueValues _values = new(Json5Document.Parse(text));

    /// <summary>Reads it.</summary>
    public CatalogueOverrides Read()
    {
        var providers = new List<KnownProvider>();
        var models = new List<KnownModel>();
        foreach (var member in _values.Root())
        {
            switch (member.Name)
            {
                case "providers":
                    providers.AddRange(_values.Members(member).Select(ReadProvider));
                    break;
                case "models":
                    models.AddRange(_values.Members(member).Select(ReadModel).OfType<KnownModel>());
                    break;
                case "$schema":
                    break;
                default:
                    _values.Unknown(member, "providers, models");
                    break;
            }
        }

        return new()
        {
            File = file,
            Providers = providers.ToEquatableArray(),
            Models = models.ToEquatableArray(),
            Problems = _values.Problems.ToEquatableArray(),
        };
    }

    private KnownProvider ReadProvider(Json5Member entry)
    {
        var provider = new KnownProvider { Id = entry.Name.Trim().ToLowerInvariant(), Sources = [file] };
        foreach (var member in _values.Members(entry))
        {
            provider = member.Name switch
            {
                "name" => provider with { Name = _values.Text(member) ?? "" },
                "aliases" => provider with { Aliases = _values.Texts(member).Select(a => a.Trim().ToLowerInvariant()).ToEquatableArray() },
                "api" => provider with { Api = _values.Text(member) },
                "baseUrl" => provider with { BaseUrl = _values.Text(member) },
                "regions" => provider with { Regions = ReadRegions(member) },
                "keyVariables" => provider with { KeyVariables = _values.Texts(member).ToEquatableArray() },
                "hosting" => provider with { Hosting = _values.Choice<ProviderHosting>(member) },
                _ => _values.Unknown(member, "name, aliases, api, baseUrl, regions, keyVariables, hosting", provider),
            };
        }

        return provider;
    }

    private EquatableArray<ProviderRegion> ReadRegions(Json5Member entry)
    {
        var regions = new List<ProviderRegion>();
        foreach (var member in _values.Members(entry))
        {
            if (_values.Text(member) is { } url)
            {
                regions.Add(new(member.Name, url));
            }
        }

        return regions.ToEquatableArray();
    }

    private KnownModel? ReadModel(Json5Member entry)
    {
        var slash = entry.Name.IndexOf('/');
        if (slash <= 0 || slash == entry.Name.Length - 1)
        {
            _values.Report(entry.NameSpan, $"'{entry.Name}' is no model reference; write provider/model.");
            return null;
        }

        var model = new KnownModel
        {
            Provider = entry.Name.Substring(0, slash).Trim().ToLowerInvariant(),
            Id = entry.Name.Substring(slash + 1),
            Sources = [file],
        };
        foreach (var member in _values.Members(entry))
        {
            model = member.Name switch
            {
                "name" => model with { Name = _values.Text(member) ?? "" },
                "contextWindow" => WithContext(model, _values.Tokens(member)),
                "maxTokens" => WithOutput(model, _values.Tokens(member)),
                "input" => model with { Inputs = _values.Flags<ModelInputs>(member) },
                "tools" => model with { Tools = _values.Boolean(member) },
                "reasoning" => model with { Reasoning = _values.Boolean(member) },
                "openWeights" => model with { OpenWeights = _values.Boolean(member) },
                "cost" => model with { Price = ReadPrice(member) },
                "size" => model with { DeclaredParamsB = _values.Size(member) },
                "activeSize" => model with { DeclaredActiveParamsB = _values.Size(member) },
                "quantization" => model with { DeclaredQuantBits = ReadBits(member) },
                "released" => model with { Released = _values.Text(member) },
                "retired" => model with { Retired = _values.Text(member) },
                _ => _values.Unknown(
                    member,
                    "name, contextWindow, maxTokens, input, tools, reasoning, openWeights, cost, size, activeSize, quantization, released, retired",
                    model),
            };
        }

        return model;
    }

    private static KnownModel WithContext(KnownModel model, int? tokens) => model with { Context = tokens, ContextHighest = tokens };

    private static KnownModel WithOutput(KnownModel model, int? tokens) => model with { Output = tokens, OutputHighest = tokens };

    private ModelPrice ReadPrice(Json5Member entry)
    {
        var price = new ModelPrice();
        foreach (var member in _values.Members(entry))
        {
            price = member.Name switch
            {
                "input" => price with { Input = _values.Price(member) },
                "output" => price with { Output = _values.Price(member) },
                "cacheRead" => price with { CacheRead = _values.Price(member) },
                "cacheWrite" => price with { CacheWrite = _values.Price(member) },
                _ => _values.Unknown(member, "input, output, cacheRead, cacheWrite", price),
            };
        }

        return price;
    }

    // A scheme's name or its bits: "q4_k_m", 4.65.
    private double? ReadBits(Json5Member member)
    {
        if (CatalogueValues.NumberOf(member) is { } bits)
        {
            return _values.Check(member, bits is > 0 and <= 32, "Bits per weight lie between 0 and 32.") ? bits : null;
        }

        var scheme = _values.Text(member);
        if (scheme is null)
        {
            return null;
        }

        var facts = ModelName.Read("x-" + scheme);
        _values.Check(member, facts.QuantScheme is not null, $"'{scheme}' is no known quantization; write its bits (4.5) or its scheme (q4_k_m).");
        return facts.QuantBits;
    }
}
