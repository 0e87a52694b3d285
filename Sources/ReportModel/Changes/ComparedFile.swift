/// One side of a comparison: a file, and what it is.
package struct ComparedFile: Equatable, Sendable {
  /// The file's name, without its folders.
  package let name: String
  /// The SHA-256 of its bytes.
  package let sha256: String
  /// The version of the program that saved it; nil for a scenario.
  package let savedBy: String?

  /// A file of a digest.
  package init(name: String, sha256: String, savedBy: String? = nil) {
    self.name = name
    self.sha256 = sha256
    self.savedBy = savedBy
  }
}
