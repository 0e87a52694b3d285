import Diagnostics
import ScenarioModel

/// Reads the scenarios whose claims a file reports with its own.
struct AuditsReader {
  /// The most files.
  static let limit = 100
  private static let key = "audits"

  /// What was read.
  struct Read {
    /// The scenarios in the order of the list, as far as they are right.
    var scenarios: [Scenario] = []
    /// What is wrong or odd in them.
    var diagnostics: [Diagnostic] = []
    /// Them and the files that they extend.
    var files: [BaseFile] = []
    /// The usage logs that they name.
    var logs: [NamedLog] = []
    /// The ids of all claims.
    var claims: [String] = []
    /// Whether all could be read.
    var isWhole = true
  }

  /// The file's keys.
  let file: Fields
  /// Asks for a file by its path from the scenario's folder.
  let base: @Sendable (String) -> FileAnswer
  /// The claims of the file itself.
  let own: [Claim]
  /// Reads a scenario that is audited, beside which files are asked for from a folder.
  let scenario: (SourceFile, _ folder: String) -> Reading<Scenario>

  private var session: ReadingSession { file.session }

  /// The scenarios of the list.
  func read() -> Read {
    var read = Read(claims: own.map(\.id))
    var seen: Set<String> = []
    let items = file.items(Self.key)
    if items.count > Self.limit { file.error("more than \(Self.limit) audits", at: Self.key) }
    for item in items.prefix(Self.limit) {
      guard let path = path(of: item, seen), let bytes = bytes(of: path, at: item) else {
        read.isWhole = false
        continue
      }
      seen.insert(path)
      add(path, bytes, at: item, to: &read)
    }
    return read
  }

  private func add(_ path: String, _ bytes: [UInt8], at item: YAMLNode, to read: inout Read) {
    let (name, folder) = (FolderPath.folder(of: session.file) + path, FolderPath.folder(of: path))
    let reading = scenario(SourceFile(name: name, bytes: bytes), folder)
    read.diagnostics += reading.diagnostics
    let files =
      [BaseFile(path: path, name: name, bytes: bytes)]
      + reading.bases.map { BaseFile(path: folder + $0.path, name: $0.name, bytes: $0.bytes) }
    read.files += files.filter { file in !read.files.contains { $0.path == file.path } }
    read.logs.add(reading.logs)
    read.isWhole = read.isWhole && reading.value != nil
    guard let value = reading.value else { return }
    for claim in value.claims where read.claims.contains(claim.id) {
      session.error(
        "the file '\(path)' has the claim '\(claim.id)', as another has", at: item.spot,
        help: "give each claim an id of its own")
    }
    read.scenarios.append(value)
    read.claims += value.claims.map(\.id)
  }

  private func path(of item: YAMLNode, _ seen: Set<String>) -> String? {
    guard let text = item.text else {
      session.error("\(file.name(Self.key)) must list files, not \(item.kindName)", at: item.spot)
      return nil
    }
    guard let path = FolderPath.resolved(text, in: session.folder(ofFile: item.spot.file)) else {
      session.error(
        "the file '\(text)' leads out of the scenario's folder", at: item.spot,
        help: "name a file in the folder or below it, without '..'")
      return nil
    }
    if path == FolderPath.name(of: session.file) {
      session.error(
        "'\(Self.key)' goes in a loop: \(path) → \(path)", at: item.spot,
        help: "a file can't audit itself")
      return nil
    }
    if seen.contains(path) {
      session.error("the file '\(text)' is audited twice", at: item.spot, help: "remove it")
      return nil
    }
    return path
  }

  private func bytes(of path: String, at item: YAMLNode) -> [UInt8]? {
    let reason: String
    switch base(path) {
    case .bytes(let bytes): return bytes
    case .missing: reason = "does not exist"
    case .unreadable: reason = "can't be read"
    case .outside: reason = "leads out of the scenario's folder"
    case .tooLarge: reason = "is larger than 1 MB"
    }
    session.error(
      "the file '\(path)' \(reason)", at: item.spot,
      help: "name a YAML file of at most 1 MB in the scenario's folder")
    return nil
  }
}
