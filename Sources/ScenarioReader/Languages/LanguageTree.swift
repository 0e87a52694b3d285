import Diagnostics

/// The texts of a language file by their paths; names that no entry has are faults.
struct LanguageTree {
  /// What stands at the path of an entry.
  struct Text {
    let key: YAMLSpot
    let value: YAMLNode
  }

  private(set) var texts: [String: Text] = [:]
  private let session: ReadingSession
  private let groups: [String: Set<String>]

  /// Walks a file whose mappings may hold the names of some groups, each by its path.
  init(_ root: YAMLNode, _ session: ReadingSession, groups: [String: Set<String>]) {
    (self.session, self.groups) = (session, groups)
    walk(root, path: "")
  }

  private mutating func walk(_ node: YAMLNode, path: String) {
    guard let entries = node.entries else {
      let name = path.isEmpty ? "a language" : "'\(path)'"
      return session.error("\(name) must be a mapping, not \(node.kindName)", at: node.spot)
    }
    let names = groups[path] ?? []
    for entry in entries {
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      guard names.contains(entry.key) else {
        let nearest = NearestName.to(entry.key, among: names)
        session.error(
          "unknown entry '\(inner)'", at: entry.keySpot,
          help: nearest.map { "did you mean '\($0)'?" } ?? "remove it")
        continue
      }
      if groups[inner] != nil {
        walk(entry.value, path: inner)
      } else {
        texts[inner] = Text(key: entry.keySpot, value: entry.value)
      }
    }
  }

  /// The key of the innermost mapping on a path that the file has, or where the file begins.
  static func nearest(to path: String, in root: YAMLNode) -> YAMLSpot {
    var (node, spot) = (root, root.spot)
    for name in path.split(separator: ".") {
      guard let entry = node.entries?.first(where: { $0.key == name }) else { break }
      (node, spot) = (entry.value, entry.keySpot)
    }
    return spot
  }
}
