import ScenarioModel

/// Reads what the rows of the documents' tables have in common: a range and the options in it.
struct RangeReader {
  /// The row's keys.
  let fields: Fields

  /// The lower end, nil for 0.
  var lower: RangeEnd? { end(included: "from", excluded: "above") }
  /// The upper end, nil for none.
  var upper: RangeEnd? { end(included: "to", excluded: "below") }

  /// The kinds of option that the document's word stands for.
  var kinds: [Option.Kind] {
    fields.items("kinds").compactMap { item in
      if let kind = item.text.flatMap(Option.Kind.init) { return kind }
      fields.session.error("\(fields.name("kinds")) can't have \(item.kindName)", at: item.spot)
      return nil
    }
  }

  private func end(included: String, excluded: String) -> RangeEnd? {
    if let value = fields.number(included)?.value { return RangeEnd(value, isIncluded: true) }
    return fields.number(excluded).map { RangeEnd($0.value, isIncluded: false) }
  }
}
