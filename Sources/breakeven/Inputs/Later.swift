import Foundation
import Synchronization

/// What another thread is finding out.
final class Later<Value: Sendable>: Sendable {
  // A class, because two threads share it.
  private let found = Mutex<Result<Value, any Error>?>(nil)
  private let done = DispatchGroup()

  /// Begins the work.
  init(_ work: @escaping @Sendable () throws -> Value) {
    done.enter()
    let thread = Thread {
      let result = Result(catching: work)
      self.found.withLock { $0 = result }
      self.done.leave()
    }
    thread.stackSize = Crew.stackBytes
    thread.start()
  }

  /// The result, once it is there.
  func value() throws -> Value {
    done.wait()
    guard let result = found.withLock({ $0 }) else { throw ExitStatus.environmentFault }
    return try result.get()
  }
}
