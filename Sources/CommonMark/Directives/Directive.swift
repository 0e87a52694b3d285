/// A fenced block that asks for something other than code: "```{name} argument".
package struct Directive: Equatable, Sendable {
  /// The word in braces.
  package var name: String
  /// What follows the braces, unescaped; empty if nothing does.
  package var argument: String
  /// The `key: value` lines in order; none for a note.
  package var options: [DirectiveOption]
  /// The text between the fences.
  package var body: String
  /// The line of the opening fence, from 1.
  package var line: Int
  /// The column of the opening fence, from 1, in Unicode scalars.
  package var column: Int
  /// What a rendered page calls it, such as `Table 3`.
  package var label: String?

  /// The value of an option, as Markdown.
  package subscript(key: String) -> String? { options.first { $0.key == key }?.value }
}
