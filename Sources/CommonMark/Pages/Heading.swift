/// A heading of a page, to link to.
package struct Heading: Equatable, Sendable {
  /// 1 to 6.
  package var level: Int
  /// The text without markup.
  package var text: String
  /// The value of its `id` attribute: lower-case ASCII letters, digits and hyphens.
  package var id: String
  /// The number of its section, such as `3.1`, where the page numbers them.
  package var number: String?
  /// The text as HTML, values in it isolated.
  var html: String

  init(level: Int, text: MarkedText, id: String) {
    self.level = level
    self.text = text.plain
    self.id = id
    html = text.html
  }

  /// What stands before the text, as HTML: the number.
  var numberHTML: String { Self.numberHTML(number) }

  /// A section's number as HTML, to stand before the text of a heading.
  package static func numberHTML(_ number: String?) -> String {
    number.map { "<span class=\"section-number\">\($0)</span> " } ?? ""
  }
}
