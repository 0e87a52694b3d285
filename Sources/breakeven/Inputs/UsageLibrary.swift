import Diagnostics
import Foundation
import ScenarioReader
import Synchronization
import UsageLogs

/// The usage logs of a run, each read once however many workloads and scenarios name it.
final class UsageLibrary: Sendable {
  // A class, because the threads that read scenarios share it.
  /// How logs are read: two workloads that ask for other rows of one log are of one reading.
  struct Key: Hashable {
    /// The logs, wherever links lead.
    let paths: [String]
    /// What is asked of them, of whatever rows.
    let request: UsageRequest
    /// The column that rows are told apart by.
    let column: String?
  }

  /// What a log holds, with the digests of the files.
  struct Volume: Sendable {
    /// Its workloads.
    let summary: UsageSummary
    /// The SHA-256 of each log.
    let digests: [String]
  }

  private struct State {
    var volumes: [Key: Later<Volume>] = [:]
    var lacksProgram = false
  }

  /// How the reading of a log is spread over cores.
  let crew: Crew
  private let state = Mutex(State())

  init(_ crew: Crew) { self.crew = crew }

  /// What was read under a key, or is read now.
  func volume(_ key: Key, _ read: @escaping @Sendable () throws -> Volume) throws -> Volume {
    let later = state.withLock { state in
      if let known = state.volumes[key] { return known }
      let begun = Later(read)
      state.volumes[key] = begun
      return begun
    }
    do { return try later.value() } catch {
      if UsageLogFile.exitCode(of: error) == ExitStatus.environmentFault {
        state.withLock { $0.lacksProgram = true }
      }
      throw error
    }
  }

  /// Whether a log could not be read for want of a program.
  var lacksProgram: Bool { state.withLock(\.lacksProgram) }

  /// Whether a file is a log that some scenario names.
  func holds(_ path: String) -> Bool {
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return state.withLock { $0.volumes.keys.contains { $0.paths.contains(path) } }
  }
}
