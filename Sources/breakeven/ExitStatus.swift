import ArgumentParser

/// The exit codes of the program (scenario.md).
enum ExitStatus {
  /// An input is at fault.
  static let inputFault = ExitCode(1)
  /// What `--fail-if` asks about holds.
  static let gateTripped = ExitCode(2)
  /// The environment is at fault: a file can't be written, a tool is missing.
  static let environmentFault = ExitCode(4)
}
