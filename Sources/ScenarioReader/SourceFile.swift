/// A file as it was read from disk, with the name that the user gave it.
package struct SourceFile: Equatable, Sendable {
  /// The name that diagnostics show.
  package let name: String
  /// The whole contents.
  package let bytes: [UInt8]

  /// A file's name and contents.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
