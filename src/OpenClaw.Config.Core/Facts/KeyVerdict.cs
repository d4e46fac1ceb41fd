namespace OpenClaw.Config.Core.Facts;

/// <summary>What a literal in the place of a key is.</summary>
public enum KeyVerdict
{
    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>A proven placeholder for a server on this machine or in the private network, which asks for no key.</summary>
    Placeholder,

    /// <summary>No key but a pointer to one that OpenClaw resolves: <c>${NAME}</c>, an OAuth or AWS marker.</summary>
    Reference,

    /// <summary>Meant as a pointer, but OpenClaw sends the text itself: <c>$NAME</c>, <c>{env:NAME}</c>, <c>&lt;YOUR_KEY&gt;</c>.</summary>
    SentLiterally,

    /// <summary>A key, or something that nobody can prove to be none.</summary>
    Secret,
}
