/// Does two independent pieces of work at once, so that a cold start uses both cores.
enum SideBySide {
  /// The results of both; where both fail, the first's error.
  static func run<First, Second: Sendable>(
    _ first: () throws -> First, _ second: @escaping @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let other = Later(second)
    let own = Result(catching: first)
    let found = Result(catching: other.value)
    return (try own.get(), try found.get())
  }
}
