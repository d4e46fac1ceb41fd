using Microsoft.Extensions.AI;
using OpenClaw.Config.Runtime.Cooldowns;

namespace OpenClaw.Config.Runtime.Connections;

/// <summary>A client with one of the account's keys.</summary>
/// <param name="Key">The key's number, from 0.</param>
/// <param name="Client">The client.</param>
/// <param name="Endpoint">Where the API answers.</param>
/// <param name="Http">The HTTP client with key and headers in place.</param>
/// <param name="Cooldowns">What an attempt with it touches.</param>
/// <param name="Secrets">What must never be seen of it.</param>
internal sealed record KeyedClient(int Key, IChatClient Client, Uri Endpoint, HttpClient Http, CooldownKeys Cooldowns, IReadOnlyList<string> Secrets);
