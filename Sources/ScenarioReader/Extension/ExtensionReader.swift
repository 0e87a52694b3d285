import Diagnostics

/// Reads the files that a scenario extends, and lays each under the one that names it.
struct ExtensionReader {
  /// The most files that may lie under each other.
  static let depthLimit = 8
  private static let key = "extends"

  /// The session of the scenario.
  let session: ReadingSession
  /// Asks for a file by its path from the scenario's folder.
  let base: @Sendable (String) -> FileAnswer
  /// What was read so far, the nearest to the scenario first.
  private(set) var bases: [BaseFile] = []

  /// A reader for a session.
  init(session: ReadingSession, base: @escaping @Sendable (String) -> FileAnswer) {
    self.session = session
    self.base = base
  }

  /// The root over all that lies under it.
  mutating func extended(_ root: YAMLNode) throws(Diagnostic) -> YAMLNode {
    try extended(root, path: FolderPath.name(of: session.file))
  }

  private mutating func extended(
    _ root: YAMLNode, path: String
  ) throws(Diagnostic) -> YAMLNode {
    guard let entry = root.entries?.first(where: { $0.key == Self.key }) else { return root }
    guard let text = entry.value.text else {
      throw fault(
        "'\(Self.key)' must name a file, not \(entry.value.kindName)", at: entry.keySpot,
        help: "write the path of a file in the scenario's folder, or remove the key")
    }
    let below = try resolve(text, from: path, at: entry.value.spot)
    let file = try file(below, text, at: entry.value.spot)
    bases.append(file)
    let lower = try YAMLComposer(file: SourceFile(name: file.name, bytes: file.bytes))
      .compose(into: session)
    guard lower.entries != nil else {
      throw fault(
        "the file '\(text)' must be a mapping, not \(lower.kindName)", at: entry.value.spot,
        help: "it holds keys of a scenario")
    }
    let extended = try extended(lower, path: below)
    return YAMLMerge.merge(Self.withoutKey(root), over: Self.withoutKey(extended))
  }

  /// The path that a file names, checked for loops and depth.
  private func resolve(
    _ text: String, from path: String, at spot: YAMLSpot
  ) throws(Diagnostic) -> String {
    guard let below = FolderPath.resolved(text, in: FolderPath.folder(of: path)) else {
      throw fault(
        "the file '\(text)' leads out of the scenario's folder", at: spot,
        help: "name a file in the folder or below it, without '..'")
    }
    let above = [FolderPath.name(of: session.file)] + bases.map(\.path)
    if above.contains(below) {
      throw fault(
        "'\(Self.key)' goes in a loop: \((above + [below]).joined(separator: " → "))", at: spot,
        help: "a file can't lie under itself")
    }
    if bases.count == Self.depthLimit {
      throw fault(
        "'\(Self.key)' goes more than \(Self.depthLimit) levels deep", at: spot,
        help: "merge some of the files")
    }
    return below
  }

  private func file(
    _ path: String, _ text: String, at spot: YAMLSpot
  ) throws(Diagnostic) -> BaseFile {
    let reason: String
    switch base(path) {
    case .bytes(let bytes):
      return BaseFile(
        path: path, name: FolderPath.folder(of: session.file) + path, bytes: bytes)
    case .missing: reason = "does not exist"
    case .unreadable: reason = "can't be read"
    case .outside: reason = "leads out of the scenario's folder"
    case .tooLarge: reason = "is larger than 1 MB"
    }
    throw fault(
      "the file '\(text)' \(reason)", at: spot,
      help: "name a YAML file of at most 1 MB in the scenario's folder")
  }

  private func fault(_ message: String, at spot: YAMLSpot, help: String) -> Diagnostic {
    Diagnostic(
      file: session.name(ofFile: spot.file), at: session.lines(ofFile: spot.file).place(of: spot),
      message, help: help)
  }

  private static func withoutKey(_ root: YAMLNode) -> YAMLNode {
    let entries = root.entries?.filter { $0.key != key } ?? []
    return YAMLNode(content: .mapping(entries), spot: root.spot)
  }
}
