import Foundation
import Synchronization

/// Does two independent pieces of work at once, so that a cold start uses both cores.
enum SideBySide {
  /// The results of both; where both fail, the first's error.
  static func run<First, Second: Sendable>(
    _ first: () throws -> First, _ second: @escaping @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let other = Answer<Second>()
    let done = DispatchSemaphore(value: 0)
    Thread {
      other.give(Result(catching: second))
      done.signal()
    }.start()
    let own = Result(catching: first)
    done.wait()
    return (try own.get(), try other.take())
  }
}

/// What the other thread found.
private final class Answer<Value: Sendable>: Sendable {
  // A class, because two threads share it.
  private let found = Mutex<Result<Value, any Error>?>(nil)

  func give(_ result: Result<Value, any Error>) { found.withLock { $0 = result } }

  func take() throws -> Value {
    guard let result = found.withLock({ $0 }) else { throw ExitStatus.environmentFault }
    return try result.get()
  }
}
