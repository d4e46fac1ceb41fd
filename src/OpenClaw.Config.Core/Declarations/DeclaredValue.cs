namespace OpenClaw.Config.Core.Declarations;

/// <summary>The value of an attribute argument, free of Roslyn.</summary>
public abstract record DeclaredValue
{
    private protected DeclaredValue()
    {
    }
}
