using System.Text;
using Microsoft.Extensions.AI;

namespace OpenClaw.Config.Runtime.Wire.Chat;

/// <summary>
/// Keeps thinking apart from the answer where a local server leaves it in the text: <c>&lt;think&gt;…&lt;/think&gt;</c> at the very start.
/// Tags split over chunks are put together; a tag anywhere else is the answer's own.
/// </summary>
internal sealed class ThinkTags
{
    private const string Open = "<think>";
    private const string Close = "</think>";

    private readonly StringBuilder _held = new();
    private State _state = State.Start;
    private bool _trims;

    private enum State
    {
        Start,
        Thinking,
        Answer,
    }

    /// <summary>Takes the next piece of text.</summary>
    /// <returns>What is certain by now.</returns>
    public IEnumerable<AIContent> Push(string text)
    {
        if (_state == State.Answer && _held.Length == 0 && !_trims)
        {
            return [new TextContent(text)];
        }

        _held.Append(text);
        return Drain(end: false);
    }

    /// <summary>Ends the text.</summary>
    /// <returns>What was held back.</returns>
    public IEnumerable<AIContent> Complete() => Drain(end: true);

    private List<AIContent> Drain(bool end)
    {
        var contents = new List<AIContent>();
        if (_state == State.Start)
        {
            var trimmed = _held.ToString().TrimStart();
            if (trimmed.StartsWith(Open, StringComparison.Ordinal))
            {
                Reset(trimmed[Open.Length..], State.Thinking);
            }
            else if (end || !Open.StartsWith(trimmed, StringComparison.Ordinal))
            {
                _state = State.Answer;
            }
        }

        if (_state == State.Thinking)
        {
            var held = _held.ToString();
            var close = held.IndexOf(Close, StringComparison.Ordinal);
            // A closing tag may be half here: that much is held back.
            var certain = close >= 0 ? close : end ? held.Length : held.Length - PartOfClose(held);
            Add(contents, certain > 0 ? new TextReasoningContent(held[..certain]) : null);
            _trims = close >= 0;
            Reset(close >= 0 ? held[(close + Close.Length)..] : held[certain..], close >= 0 ? State.Answer : State.Thinking);
        }

        if (_state == State.Answer && _held.Length > 0)
        {
            // The line breaks between the tag and the answer belong to neither.
            var text = _trims ? _held.ToString().TrimStart('\n') : _held.ToString();
            _trims &= text.Length == 0;
            Add(contents, text.Length > 0 ? new TextContent(text) : null);
            _held.Clear();
        }

        return contents;
    }

    private static int PartOfClose(string held)
    {
        for (var length = Math.Min(Close.Length - 1, held.Length); length > 0; length--)
        {
            if (held.EndsWith(Close[..length], StringComparison.Ordinal))
            {
                return length;
            }
        }

        return 0;
    }

    private static void Add(List<AIContent> contents, AIContent? content)
    {
        if (content is not null)
        {
            contents.Add(content);
        }
    }

    private void Reset(string held, State state)
    {
        _held.Clear().Append(held);
        _state = state;
    }
}
