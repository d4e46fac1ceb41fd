using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenClaw.Config.Runtime.Advice;
using OpenClaw.Config.Runtime.Connections;
using OpenClaw.Config.Runtime.Failover;
using OpenClaw.Config.Runtime.Wire;

namespace OpenClaw.Config.Runtime.Preflight;

/// <summary>Asks the servers of declared models.</summary>
/// <param name="configs">The declared roots.</param>
/// <param name="services">What chains share.</param>
/// <param name="options">How the preflight behaves.</param>
internal sealed class PreflightRunner(IEnumerable<ConfigDescriptor> configs, ChainServices services, IOptions<PreflightOptions> options)
{
    /// <summary>Every declared model.</summary>
    public IReadOnlyList<ModelDescriptor> Models { get; } = [.. configs.SelectMany(config => config.Models).DistinctBy(model => model.Ref)];

    /// <summary>Every chain.</summary>
    public IReadOnlyList<ChainDescriptor> Chains { get; } = [.. configs.SelectMany(config => config.Chains)];

    /// <summary>Asks about models, all at once.</summary>
    public async Task<IReadOnlyList<PreflightFinding>> RunAsync(IEnumerable<ModelDescriptor> models, CancellationToken cancellationToken) =>
        await Task.WhenAll(models.Select(model => AskAsync(model, cancellationToken))).ConfigureAwait(false);

    /// <summary>Sends a local model a request of one token, so that it is loaded.</summary>
    /// <returns>Null where it answered.</returns>
    public async Task<PreflightFinding?> WarmUpAsync(ModelDescriptor model, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.WarmUpTimeout, services.Time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var connection = Connect(model);
            if (connection.Clients.Count > 0)
            {
                await Abandoned.WaitAsync(connection.Clients[0].Client.GetResponseAsync("hi", new ChatOptions { MaxOutputTokens = 1 }, linked.Token), linked.Token).ConfigureAwait(false);
            }

            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var why = limit.IsCancellationRequested ? "it did not answer in time" : ExceptionReader.Read(exception).Message;
            return new(model.Ref, PreflightState.Warning, $"{model.Ref} could not be warmed up: {why}.");
        }
    }

    private async Task<PreflightFinding> AskAsync(ModelDescriptor model, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Timeout, services.Time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        ModelConnection? connection = null;
        try
        {
            connection = Connect(model);
            if (connection.Problem is { } problem)
            {
                return new(model.Ref, PreflightState.Blocked, $"{model.Ref}: {problem}.");
            }

            var served = await new ServerProbe(connection.Clients[0].Http, connection.Endpoint!, model.Api == ModelApi.AnthropicMessages).AskAsync(model, linked.Token).ConfigureAwait(false);
            return PreflightJudge.Judge(model, served, connection.Endpoint!);
        }
        catch (OptionsValidationException exception)
        {
            return new(model.Ref, PreflightState.Blocked, string.Join(" ", exception.Failures));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = limit.IsCancellationRequested ? new ModelFailureException(new FailureSignal(FailureKind.AttemptTimeout)) : ExceptionReader.Read(exception);
            var advice = failure.Reason == FailureReason.Timeout ? null : FailureAdvice.For(failure, model, connection?.Endpoint, default);
            return new(model.Ref, PreflightState.Blocked, $"{model.Ref}: {failure.Message}. {advice}".TrimEnd());
        }
    }

    private ModelConnection Connect(ModelDescriptor model) => services.Connector.Connect(model, services.SettingsOf(model.Ref.Provider));
}
