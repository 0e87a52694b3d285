import Foundation
import Synchronization

/// What has to happen before a signal may end the program: files are whole or absent, no engine
/// goes on, and its folder is gone.
enum Interruption {
  private struct State {
    /// Writes that are under way, and engines that are being started.
    var pending = 0
    var groups: Set<Int32> = []
    var folders: Set<String> = []
    var isEnding = false
  }

  private static let state = Mutex(State())
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// So many times it is looked whether what is pending has come to its end, with a pause each.
  private static let mostLooks = 400
  private static let pause = 0.005

  /// Takes over the signals that end the program, once.
  static func watch() { sources.withLock { _ in } }

  private static let sources = Mutex(begunSources())

  private static func begunSources() -> sending [any DispatchSourceSignal] {
    signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: DispatchQueue(label: "interruption \(number)"))
      source.setEventHandler { end(by: number) }
      source.resume()
      return source
    }
  }

  /// Does work that no signal may cut off.
  static func withoutInterruption<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    begin()
    defer { state.withLock { $0.pending -= 1 } }
    return try work()
  }

  /// Begins what a signal waits for; where one has come, nothing begins any more.
  static func begin() {
    let isEnding = state.withLock { state in
      if !state.isEnding { state.pending += 1 }
      return state.isEnding
    }
    if isEnding { park() }
  }

  /// Ends what was begun, and keeps the group of the engine that was started, if any.
  static func finish(startOf group: Int32? = nil) {
    state.withLock { state in
      state.pending -= 1
      if let group { state.groups.insert(group) }
    }
  }

  /// Forgets an engine that has ended; after a signal its end is nothing to speak of.
  static func forget(group: Int32) {
    let isEnding = state.withLock { state in
      state.groups.remove(group)
      return state.isEnding
    }
    if isEnding { park() }
  }

  /// Keeps a folder that is not to stay.
  static func keep(folder: String) { state.withLock { _ = $0.folders.insert(folder) } }

  /// Forgets a folder that is gone.
  static func forget(folder: String) { state.withLock { _ = $0.folders.remove(folder) } }

  private static func end(by number: Int32) {
    state.withLock { $0.isEnding = true }
    for _ in 0..<mostLooks where state.withLock({ $0.pending > 0 }) {
      Thread.sleep(forTimeInterval: pause)
    }
    let (groups, folders) = state.withLock { ($0.groups, $0.folders) }
    for group in groups { kill(-group, SIGKILL) }
    for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }

  private static func park() -> Never {
    while true { Thread.sleep(forTimeInterval: 1) }
  }
}

/// The start of one engine: a class, because its end is told from the closure that knows its group.
final class EngineStart: Sendable {
  private let group = Mutex<Int32?>(nil)

  init() { Interruption.begin() }

  /// The engine is at work.
  func succeeded(group number: Int32) {
    group.withLock { $0 = number }
    Interruption.finish(startOf: number)
  }

  /// The engine has ended, or could not be started.
  func over() {
    if let number = group.withLock({ $0 }) {
      Interruption.forget(group: number)
    } else {
      Interruption.finish()
    }
  }
}
