/// What stands in the place of a result where the input is at fault.
package struct RefusedInput: Encodable, Sendable {
  /// The first fault of the input.
  struct Fault: Encodable, Sendable {
    /// The file or the line of standard input.
    let input: String
    /// Where the fault is: the input or a file that it extends.
    let file: String
    let line: Int?
    let column: Int?
    let message: String
    let help: String?
    /// How many faults more there are.
    let more: Int
  }

  let error: Fault

  /// The first fault of an input, with its place where it has one, and how many more there are.
  package init(
    input: String, file: String, line: Int?, column: Int?, message: String, help: String?,
    more: Int
  ) {
    error = Fault(
      input: input, file: file, line: line, column: column, message: message, help: help, more: more
    )
  }
}
