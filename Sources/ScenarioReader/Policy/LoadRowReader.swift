import ScenarioModel

/// Reads a row of the load table.
struct LoadRowReader {
  private let session: ReadingSession

  /// Reads into a session.
  init(_ session: ReadingSession) { self.session = session }

  /// The row, nil if something in it is wrong.
  func read(_ item: YAMLNode) -> LoadRow? {
    let fields = Fields(
      item, of: "a load row", path: "load_rows", named: item.spot, PolicyTables.load, session)
    guard let fields else { return nil }
    for key in ["load", "cost_per_million_tokens"] { fields.require(key) }
    let load = fields.number("load")?.value
    let cost = fields.number("cost_per_million_tokens")
    guard let load, let cost, let text = fields.value("cost_per_million_tokens")?.text else {
      return nil
    }
    return LoadRow(
      load: load, documentedCostPerMillionTokens: cost.value,
      tolerance: Self.halfOfLastDigit(text), claims: fields.texts("claims"))
  }

  /// Half of the last printed digit: 0.005 for `0.45`, 0.5 for `3`.
  static func halfOfLastDigit(_ text: String) -> Double {
    let decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first
    let digits = decimals?.utf8.prefix { (48...57).contains($0) }.count ?? 0
    return (0..<digits).reduce(0.5) { half, _ in half / 10 }
  }
}
