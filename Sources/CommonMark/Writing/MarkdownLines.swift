/// The lines of a Markdown file, with what quotes and lists put before each.
struct MarkdownLines {
  /// A quote or an item of a list, by what begins its first line and the others.
  private struct Container {
    var first: String
    var rest: String
    var isTight: Bool
    var isBegun = false
  }

  /// What was written so far, without a last line end.
  private(set) var lines: [String] = []
  private var containers: [Container] = []
  private var needsBlank = false

  /// Begins a quote or an item.
  mutating func open(first: String, rest: String, isTight: Bool = false, isJoined: Bool = false) {
    if isJoined { needsBlank = false }
    containers.append(Container(first: first, rest: rest, isTight: isTight))
  }

  /// Ends the innermost quote or item; one without text still has its mark.
  mutating func close() {
    if containers.last?.isBegun == false { add([""]) }
    containers.removeLast()
    needsBlank = true
  }

  /// Adds the lines of a block, after an empty one where blocks are apart.
  mutating func add(_ block: [String]) {
    let isWithinTight = containers.last.map { $0.isTight && $0.isBegun } ?? false
    if needsBlank && !isWithinTight && !lines.isEmpty { append("") }
    for line in block { append(line, isContent: true) }
    needsBlank = true
  }

  private mutating func append(_ line: String, isContent: Bool = false) {
    var prefix = ""
    for index in containers.indices {
      let container = containers[index]
      prefix += isContent && !container.isBegun ? container.first : blankPrefix(container)
      if isContent { containers[index].isBegun = true }
    }
    let whole = prefix + line
    lines.append(line.isEmpty ? Self.trimmed(whole) : whole)
  }

  /// What stands before a further line: nothing before an item that has not begun.
  private func blankPrefix(_ container: Container) -> String {
    container.isBegun || container.first == container.rest ? container.rest : ""
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
