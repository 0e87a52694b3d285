import Diagnostics

/// A template file and what a look at its tags alone tells.
struct TemplateSource {
  /// The file as diagnostics name it.
  let file: String
  let nodes: [TemplateNode]
  /// What is wrong with the tags themselves.
  let diagnostics: [Diagnostic]
  let tags: [TemplateTag]
  private let scalars: [Unicode.Scalar]

  /// Reads the text of a file.
  init(_ text: String, file: String) {
    self.file = file
    scalars = Array(text.unicodeScalars)
    let scanner = TemplateTagScanner(scalars)
    let nesting = TemplateNesting(of: scanner.tags, in: file)
    tags = scanner.tags
    nodes = nesting.nodes
    diagnostics =
      nesting.diagnostics
      + scanner.unclosed.map {
        Diagnostic(file: file, at: $0, "tag is never closed", help: "write '}}' on the same line")
      }
  }

  /// The text without the tags that mustache removes with their lines; places stay as they are.
  var outline: String { text(replacingValues: nil) }

  /// The outline with something else in place of each value, by the index of its tag.
  func text(replacingValues replacement: ((_ tag: Int) -> String)?) -> String {
    var text = String.UnicodeScalarView()
    var index = 0
    for (number, tag) in tags.enumerated() {
      text += scalars[index..<tag.range.lowerBound]
      index = tag.range.upperBound
      if let replacement, tag.kind == .value || tag.kind == .unescapedValue {
        text += replacement(number).unicodeScalars
      } else if tag.canStandAlone && isAlone(tag) {
        text += scalars[tag.range].map { $0 == "\n" ? $0 : " " }
      } else {
        text += scalars[tag.range]
      }
    }
    text += scalars[index...]
    return String(text)
  }

  private func isAlone(_ tag: TemplateTag) -> Bool {
    let before = scalars[..<tag.range.lowerBound].reversed().first { $0 != " " && $0 != "\t" }
    let after = scalars[tag.range.upperBound...].first { $0 != " " && $0 != "\t" && $0 != "\r" }
    return (before ?? "\n") == "\n" && (after ?? "\n") == "\n"
  }
}
