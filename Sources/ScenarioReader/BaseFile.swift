/// A file that a scenario extends, as it was read.
package struct BaseFile: Equatable, Sendable {
  /// Its path from the scenario's folder, the same on every machine.
  package let path: String
  /// The name that diagnostics show.
  package let name: String
  /// The whole contents.
  package let bytes: [UInt8]
}
