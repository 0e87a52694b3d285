/// A formula that loops, such as buying machines month by month: numbers in, numbers out, for eight
/// draws at once.
package struct LaneFunction: Sendable {
  /// What it computes, for explanations.
  let name: String
  /// The results for eight sets of numbers; always as many.
  let apply: @Sendable ([SIMD8<Double>]) -> [SIMD8<Double>]

  /// The results for one set of numbers.
  func apply(_ numbers: [Double]) -> [Double] {
    apply(numbers.map { SIMD8(repeating: $0) }).map { $0[0] }
  }
}
