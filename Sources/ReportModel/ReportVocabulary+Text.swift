extension ReportVocabulary {
  /// The contract of a report's templates as lines of text: values, tables and charts by name.
  package var lines: [String] {
    ["  values"] + Self.lines(of: values, depth: 2)
      + ["  tables, with their columns"]
      + tables.sorted { $0.key < $1.key }.map { name, columns in
        "    \(name): \(columns.joined(separator: ", "))"
      }
      + (charts.isEmpty ? [] : ["  charts", "    " + charts.sorted().joined(separator: ", ")])
  }

  /// The fixed words of languages as lines of text.
  package static var wordLines: [String] { lines(of: words, depth: 2) }

  private static func lines(of shape: Vocabulary, depth: Int) -> [String] {
    guard case .record(let names) = shape else { return [] }
    let indent = String(repeating: "  ", count: depth)
    return names.sorted { $0.key < $1.key }.flatMap { name, part in
      ["\(indent)\(name): \(part.word)"] + lines(of: part.inner, depth: depth + 1)
    }
  }
}

extension Vocabulary {
  /// What a name stands for, in a word.
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .flag: "true or false, for sections"
    case .list(.text): "list of texts, each {{.}}"
    case .list: "list of"
    case .record: "record of"
    }
  }

  /// The names within it.
  fileprivate var inner: Vocabulary {
    if case .list(let item) = self { item } else { self }
  }
}
