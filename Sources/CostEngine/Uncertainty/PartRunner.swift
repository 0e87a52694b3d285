/// Does independent parts of a work, one after the other or side by side.
package protocol PartRunner: Sendable {
  /// The result of each part, always in their order.
  func map<Result: Sendable>(
    _ count: Int, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result]
}

/// Does the parts one after the other.
package struct OneByOne: PartRunner {
  /// A runner without other cores.
  package init() {}

  /// The result of each part, one after the other.
  package func map<Result: Sendable>(
    _ count: Int, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<count).map(part)
  }
}
