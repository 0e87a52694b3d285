/// Small scenarios as text.
enum ScenarioText {
  /// A scenario that needs no catalog and draws nothing.
  static let good = """
    breakeven: 1
    title: Test
    date: 2026-01-31
    workloads:
      work: { tokens_per_month: 1B, input_share: 80% }
    options:
      api: { kind: api, price: { input: 1, output: 4 } }

    """

  /// The same with a misspelt key at 5:51, and a negative price on line 7.
  static let bad =
    good.replacing("input_share: 80% }", with: "input_share: 80%, batchabel: 5% }")
    .replacing("input: 1,", with: "input: -1,")

  /// The good one as JSON in one line, with so many tokens a month.
  static func json(tokens: Int = 1_000_000_000, title: String = "Test") -> String {
    """
    {"breakeven":1,"title":"\(title)","date":"2026-01-31",\
    "workloads":{"work":{"tokens_per_month":\(tokens),"input_share":0.8}},\
    "options":{"api":{"kind":"api","price":{"input":1,"output":4}}}}
    """
  }

  /// What a month of the good one costs with so many million tokens: 80 % of them at 1 and 20 % at 4
  /// are 1.60 a million.
  static func total(millions: Int) -> Double { Double(millions * 16) / 10 }
}
