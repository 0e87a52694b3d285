/// A file to read: where it is, and what its report is called.
struct InputFile: Sendable {
  /// Stands for a line of standard input.
  static let standardInput = InputFile(path: "<stdin>", reportName: "-")

  /// The path as the user named it, or below the folder that the user named.
  let path: String
  /// The name below the folder that was named; for a file its last component.
  let reportName: String
  /// Which of the run's scenarios it is, from 0.
  var position = 0
}
