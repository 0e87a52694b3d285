import Quantities

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

extension PartRunner {
  /// Two different pieces of work, both with the number format of who asks.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let format = NumberText.format
    let halves: [Half<First, Second>] = map(2) { index in
      NumberText.$format.withValue(format) {
        index == 0 ? .first(first()) : .second(second())
      }
    }
    guard case .first(let one)? = halves.first, case .second(let other)? = halves.last
    else { return (first(), second()) }
    return (one, other)
  }
}

private enum Half<First: Sendable, Second: Sendable>: Sendable {
  case first(First)
  case second(Second)
}
