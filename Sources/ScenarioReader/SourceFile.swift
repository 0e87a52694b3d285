/// A file as it was read from disk, with the name that the user gave it.
package struct SourceFile: Equatable, Sendable {
  /// The name that diagnostics show.
  package let name: String
  /// The whole contents.
  package let bytes: [UInt8]

  /// The same contents as composed when the program was built; nil for all other files.
  package let composed: String?

  /// A file's name and contents.
  package init(name: String, bytes: [UInt8], composed: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.composed = composed
  }
}
