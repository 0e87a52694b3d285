/// The sums of a workload over a whole log.
package struct UsageTotals: Equatable, Sendable {
  /// Requests.
  package let requests: Double
  /// Input tokens, cached ones included.
  package let input: Double
  /// Output tokens.
  package let output: Double
  /// Input tokens read from the prompt cache.
  package let cached: Double
  /// Input tokens written to the prompt cache.
  package let written: Double
  /// What the log says they cost, in its own currency; nil where it doesn't.
  package let spend: Double?
  /// Rows that do not say what they cost, in a log where others do.
  package let unpricedRows: Int

  init(_ group: UsageGroup) {
    requests = Double(group.sum.requests)
    input = Double(group.sum.input)
    output = Double(group.sum.output)
    cached = Double(group.sum.cached)
    written = Double(group.sum.written)
    spend = group.pricedRows > 0 ? group.spend : nil
    unpricedRows = group.pricedRows > 0 ? group.rows - group.pricedRows : 0
  }
}
