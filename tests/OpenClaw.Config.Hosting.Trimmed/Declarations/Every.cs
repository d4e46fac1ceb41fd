using OpenClaw.Config;

namespace Trimmed.Declarations;

/// <summary>All three: a chain of its own, so that its client is in the program too.</summary>
[LocalOnly]
[FallbackChain(typeof(Completions.Model), typeof(Responses.Model), typeof(Messages.Model))]
public partial record Every;
