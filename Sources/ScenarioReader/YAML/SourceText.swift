/// A file that was read: its name, and where its scalars stand.
struct SourceText {
  /// The file as the user named it, or as the file that extends it does.
  let name: String
  /// Where the scalars of the file stand.
  private(set) lazy var lines = SourceLines(Array(text.utf8))
  private let text: String

  /// A file's name and text, without a byte order mark.
  init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
