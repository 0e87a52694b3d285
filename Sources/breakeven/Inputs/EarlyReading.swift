import Diagnostics
import ScenarioModel
import ScenarioReader

/// The reading of what every run needs, begun on other threads before the options are understood:
/// no option changes it, and a cold start waits for it.
enum EarlyReading {
  private static let found = Later { try ShippedInputs() }
  private static let contents = Later { try SharedInputs(found.value()) }

  /// Begins where the arguments name a command that reads scenarios.
  static func begin(_ arguments: [String]) {
    guard let command = arguments.dropFirst().first,
      ["build", "check", "diff", "evaluate", "explain", "verify"].contains(command)
    else { return }
    _ = contents
  }

  /// The files, or the one that can't be read reported.
  static func files(_ console: Console) throws -> ShippedInputs {
    do { return try found.value() } catch let fault as Diagnostic {
      console.report([fault])
      throw ExitStatus.inputFault
    }
  }

  /// The catalog, or every fault of it reported.
  static func catalog(_ console: Console) throws -> Catalog {
    let files = try files(console).catalog
    return try Workshop.accept(CatalogReader.read(files), of: files, console)
  }

  /// A workshop with what was read, or every fault reported.
  static func workshop(_ console: Console, jobs: Int?) throws -> Workshop {
    _ = try files(console)
    return try Workshop(contents.value(), console: console, jobs: jobs)
  }
}
