/// A formula that loops, such as buying machines month by month: numbers in, numbers out.
package struct LaneFunction: Sendable {
  /// What it computes, for explanations.
  let name: String
  /// The results for one set of numbers; always as many.
  let apply: @Sendable ([Double]) -> [Double]
}
