import Yams

/// A YAML file as composed: one text that the program turns into values without composing again.
///
/// A scalar is `p` (plain) or `q` (quoted), a mapping `m`, a list `l`, a key `k`; then line, column
/// and the count of a collection's parts or of a text's bytes, each ended by a comma; then those
/// parts or that text.
struct ComposedTree {
  /// The text; nil for a file with anything that the readers look at more closely.
  let text: String?

  /// Composes a file.
  init(of yaml: String) {
    let root = try? Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
    var writer = TreeWriter()
    if let root { writer.write(root) }
    text = root != nil && writer.isPlain ? writer.text : nil
  }
}

private struct TreeWriter {
  var text = ""
  var isPlain = true
  private static let usualTags: Set = [
    "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
  ]

  mutating func write(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      check(scalar.tag)
      write(scalar.style == .plain ? "p" : "q", node.mark, scalar.string)
    case .sequence(let sequence):
      check(sequence.tag)
      write("l", node.mark, count: sequence.count)
      for item in sequence { write(item) }
    case .mapping(let mapping):
      check(mapping.tag)
      write("m", node.mark, count: mapping.count)
      for (key, value) in mapping {
        guard case .scalar(let scalar) = key, scalar.string != "<<" else { return isPlain = false }
        check(scalar.tag)
        write("k", key.mark, scalar.string)
        write(value)
      }
    case .alias: isPlain = false
    }
  }

  private mutating func check(_ tag: Tag) {
    if !Self.usualTags.contains(tag.rawValue) { isPlain = false }
  }

  private mutating func write(_ kind: String, _ mark: Mark?, _ value: String) {
    let isPrintable = value.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
    if !isPrintable { isPlain = false }
    place(kind, mark)
    text += "\(value.utf8.count)," + value
  }

  private mutating func write(_ kind: String, _ mark: Mark?, count: Int) {
    place(kind, mark)
    text += "\(count),"
  }

  private mutating func place(_ kind: String, _ mark: Mark?) {
    guard let mark else { return isPlain = false }
    text += "\(kind)\(mark.line),\(mark.column),"
  }
}
