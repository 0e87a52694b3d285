import Foundation
import Synchronization

/// The line of a terminal that says how far a run is; it leaves nothing behind.
final class ProgressLine: Sendable {
  // A class, because all copies of a console share the one line.
  private struct State {
    var words = ""
    var total: Int?
    var done = 0
    var isDrawn = false
    var nextDrawing = ContinuousClock.now
  }

  /// A line that is drawn seldom costs nothing, and one that a short run never needs stays away.
  private static let pause = Duration.milliseconds(100)
  private static let erasure = "\r\u{1B}[K"
  private let isShown: Bool
  private let state = Mutex(State())

  /// A line that is shown where standard error is a terminal that can erase it.
  init(isWanted: Bool) {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
    let isAble = !terminal.isEmpty && terminal != "dumb"
    isShown = isWanted && isAble && isatty(STDERR_FILENO) == 1
  }

  /// Begins to count up to a total, where one is known; a single piece is not worth a line.
  func begin(_ words: String, of total: Int? = nil) {
    guard isShown, total != 1 else { return }
    let first = ContinuousClock.now + Self.pause
    state.withLock { $0 = State(words: words, total: total, nextDrawing: first) }
  }

  /// Counts one more piece.
  func step() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard !state.words.isEmpty, now >= state.nextDrawing else { return }
      state.nextDrawing = now + Self.pause
      state.isDrawn = true
      let total = state.total.map { " of \($0)" } ?? ""
      Self.write("\(Self.erasure)\(state.words) \(state.done)\(total)")
    }
  }

  /// Ends the count and leaves the terminal as it was.
  func end() {
    erased {}
    state.withLock { $0.words = "" }
  }

  /// Says something else with the line out of the way.
  func erased(_ say: () -> Void) {
    guard isShown else { return say() }
    state.withLock { state in
      if state.isDrawn { Self.write(Self.erasure) }
      state.isDrawn = false
      say()
    }
  }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
