using OpenClaw.Config.Core.Collections;
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;
using OpenClaw.Config.Core.Releases.Schema;
using OpenClaw.Config.Core.Rules.Input;

namespace OpenClaw.Config.Core.OpenClawJson;

/// <summary>The schema verdict as findings: OCC0002 for unknown keys, OCC0003 for everything else, each at the exact key or value.</summary>
internal static class SchemaFindings
{
    private static readonly UnknownKey _unknownKey = new();
    private static readonly WrongValue _wrongValue = new();

    public static IEnumerable<LocatedFinding> Of(Json5Document document, ReleaseProfile release)
    {
        var config = document.ToJsonValue();
        var issues = release.Validate(config);
        var others = issues.Any(i => !i.Keys.IsEmpty) ? ReleaseProfile.All.Where(r => r != release).Select(r => (r.Name, Issues: r.Validate(config))).ToArray() : [];
        foreach (var issue in issues)
        {
            var path = issue.WrittenAt ?? issue.Path;
            foreach (var key in issue.Keys)
            {
                var member = (path.Find(document.Root) as Json5Object)?.Find(key);
                yield return new(
                    _unknownKey.Of(key, Shown(path), release.Name, issue.KnownKeys, others.FirstOrDefault(o => Knows(o.Issues, path, key)).Name),
                    new(path.Child(key), member?.NameSpan ?? Nearest(document, path)));
            }

            if (issue.Kind != SchemaIssueKind.UnknownKey)
            {
                var meant = MeantValue.Of(issue, path, document.Root);
                yield return new(
                    _wrongValue.Of(Shown(path), Problem(issue), release.Name, issue.Allowed, meant, meant is not null && issue.Kind == SchemaIssueKind.Missing ? path.Last : null),
                    new(path, Nearest(document, path)));
            }
        }
    }

    // A release that stumbles over what is around the key has not looked at it.
    private static bool Knows(IReadOnlyList<SchemaIssue> issues, JsonPath path, string key) => !issues.Any(i =>
        ((i.WrittenAt ?? i.Path) == path && (i.Keys.IsEmpty || i.Keys.Contains(key))) || IsAround(i.WrittenAt ?? i.Path, path, i.Keys));

    private static bool IsAround(JsonPath outer, JsonPath inner, EquatableArray<string> unknown) =>
        outer.Segments.Count < inner.Segments.Count
        && outer.Segments.SequenceEqual(inner.Segments.Take(outer.Segments.Count))
        && (unknown.IsEmpty || unknown.Contains(inner.Segments[outer.Segments.Count]));

    private static string Shown(JsonPath path) => path.Segments.IsEmpty ? string.Empty : path.ToString();

    private static string Problem(SchemaIssue issue) => issue.Kind switch
    {
        SchemaIssueKind.Missing => $"the required key '{issue.Path.Last}' is missing.",
        SchemaIssueKind.NotAllowed => "this value is not one of those it knows.",
        SchemaIssueKind.WrongType => issue.Message.Replace("Invalid input: ", string.Empty) + ".",
        SchemaIssueKind.OutOfRange or SchemaIssueKind.WrongForm => $"expected {issue.Expected}.",
        SchemaIssueKind.NoShapeFits when issue.Expected.Length > 0 => $"expected {issue.Expected}.",
        SchemaIssueKind.WrongKey => "the key has not the form that is required here.",
        _ => issue.Message.TrimEnd('.') + ".",
    };

    // The value; where it is missing, the key of the object that should hold it.
    private static JsonSpan Nearest(Json5Document document, JsonPath path)
    {
        var isValue = true;
        for (; !path.Segments.IsEmpty; path = path.Parent, isValue = false)
        {
            if (path.Find(document.Root) is { } node)
            {
                var holder = node.Parent as Json5Object;
                return !isValue && holder?.Find(path.Last!) is { } member && ReferenceEquals(member.Value, node) ? member.NameSpan : Opening(node);
            }
        }

        return Opening(document.Root);
    }

    private static JsonSpan Opening(Json5Node node) => node is Json5Object or Json5Array ? new(node.Span.Start, 1) : node.Span;
}
