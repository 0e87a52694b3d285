/// The files of an artifact that has several.
package struct ArtifactFolder: Sendable {
  /// A file by its name in the folder.
  package struct File: Sendable {
    /// The name, without a folder.
    package let name: String
    /// What is in it.
    package let bytes: [UInt8]

    /// A file of some text.
    package init(name: String, text: String) { (self.name, bytes) = (name, Array(text.utf8)) }
  }

  /// The files, the one that names the others last.
  package let files: [File]
  /// A file beside the folder, whose name is the folder's and this one's after it.
  package let beside: File?
  /// Names that an earlier artifact may have had in the folder: such files are removed where this
  /// one has none of the name.
  package let possibleNames: Set<String>

  /// An artifact of some files.
  package init(_ files: [File], beside: File? = nil, possibleNames: Set<String> = []) {
    self.files = files
    self.beside = beside
    self.possibleNames = possibleNames
  }

  /// The names of files that must not stay from before.
  var retiredNames: [String] { possibleNames.subtracting(files.map(\.name)).sorted() }
}
