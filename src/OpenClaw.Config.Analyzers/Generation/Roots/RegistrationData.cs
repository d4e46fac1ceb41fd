using OpenClaw.Config.Core.Collections;

namespace OpenClaw.Config.Analyzers.Generation.Roots;

/// <summary>What is printed of the registration.</summary>
/// <param name="ClassName">The class that holds it.</param>
/// <param name="MethodName">The method.</param>
/// <param name="Root">The root's full name in C#.</param>
/// <param name="Chains">The chains that can be named.</param>
/// <param name="Models">The models that can be named.</param>
internal sealed record RegistrationData(string ClassName, string MethodName, string Root, EquatableArray<TypedKey> Chains, EquatableArray<TypedKey> Models);
