/// A heading of a page, to link to.
package struct Heading: Equatable, Sendable {
  /// 1 to 6.
  package var level: Int
  /// The text without markup.
  package var text: String
  /// The value of its `id` attribute: lower-case ASCII letters, digits and hyphens.
  package var id: String
  /// The text as HTML, values in it isolated.
  var html: String

  init(level: Int, text: MarkedText, id: String) {
    self.level = level
    self.text = text.plain
    self.id = id
    html = text.html
  }
}
