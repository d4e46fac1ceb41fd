using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.CodeFixes.Fixing;

/// <summary>A change of characters in a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Change">The change, in the positions of the text before it.</param>
internal readonly record struct FileEdit(DocumentId Document, TextChange Change);
