/// The names that a template may use and the shape of what they stand for.
package indirect enum Vocabulary: Equatable, Sendable {
  case text
  case flag
  case list(Vocabulary)
  case record([String: Vocabulary])
}

extension Vocabulary {
  /// The part of a value that the vocabulary names, so that a report holds nothing else.
  func part(of value: ReportValue) -> ReportValue {
    switch (self, value) {
    case (.record(let names), .record(let fields)):
      .record(
        fields.reduce(into: [:]) { part, field in
          if let shape = names[field.key] { part[field.key] = shape.part(of: field.value) }
        })
    case (.list(let shape), .list(let items)): .list(items.map(shape.part))
    default: value
    }
  }
}
