/// What a result was made from, in words that are the same on every machine.
package struct Provenance: Sendable {
  /// One input and the SHA-256 of its bytes.
  package struct Input: Equatable, Sendable {
    /// What it is, such as `scenario`; never a path of the machine.
    package let name: String
    /// The digest in hexadecimal.
    package let sha256: String

    /// An input with its digest.
    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// What the name of a file that a scenario extends begins with, before its path.
  package static let filePrefix = "file "
  /// What the name of a usage log begins with, before its path.
  package static let logPrefix = "log "

  /// The program's version.
  package let version: String
  /// The inputs in the order in which they are shown.
  package let inputs: [Input]
  /// The command that makes it again, with file names relative to the scenario.
  package let command: String

  /// A version, the inputs and the command.
  package init(version: String, inputs: [Input], command: String) {
    self.version = version
    self.inputs = inputs
    self.command = command
  }
}
