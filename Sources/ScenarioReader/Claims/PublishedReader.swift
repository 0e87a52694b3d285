import ScenarioModel

/// Reads the number that a claim states: a number, a range or a bound.
struct PublishedReader {
  /// The keys beside it.
  let fields: Fields
  private static let key = "published"

  /// The number as printed, nil if there is none or it is wrong.
  func read() -> Published? {
    guard let node = fields.value(Self.key) else { return nil }
    if node.entries != nil { return bound() }
    guard let items = node.items else { return number(node).map(Published.number) }
    guard items.count == 2 else {
      fields.error(
        "\(fields.name(Self.key)) must have two ends, not \(items.count)", at: Self.key,
        help: "write a range as [low, high]")
      return nil
    }
    guard let low = number(items[0]), let high = number(items[1]) else { return nil }
    guard low.value <= high.value else {
      refuseReversed()
      return nil
    }
    return .range(low, high)
  }

  private func number(_ node: YAMLNode) -> PrintedNumber? {
    guard let text = node.text else {
      fields.session.error(
        "\(fields.name(Self.key)) must be a number, not \(node.kindName)", at: node.spot)
      return nil
    }
    let reader = NumberReader(
      session: fields.session, rule: ClaimTables.number, path: fields.path(Self.key),
      name: fields.name(Self.key))
    return reader.read(node).map { PrintedNumber($0.value, text: text) }
  }

  private func bound() -> Published? {
    guard let fields = fields.fields(Self.key) else { return nil }
    if fields.lacksAnyOf {
      fields.error(
        "\(fields.scope) has no end", help: "give 'from' or 'above', and 'to' or 'below'")
      return nil
    }
    let range = RangeReader(fields: fields)
    let (lower, upper) = (range.lower, range.upper)
    let asked = fields.entries.count { fields.table.keys.contains($0.key) }
    guard [lower, upper].compactMap(\.self).count == asked else { return nil }
    if let lower, let upper, lower.value > upper.value {
      refuseReversed()
      return nil
    }
    return .bound(lower: lower, upper: upper)
  }

  private func refuseReversed() {
    fields.error(
      "\(fields.name(Self.key)) has its ends reversed", at: Self.key,
      help: "write the lower end first")
  }
}
