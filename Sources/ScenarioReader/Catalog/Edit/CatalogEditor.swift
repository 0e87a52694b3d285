package import Diagnostics
import Quantities

/// Writes prices into a file of the catalog, all else of which stays as it is.
package struct CatalogEditor {
  private let file: SourceFile
  private var lines: [String]
  private let root: YAMLNode
  /// What is put in behind so many lines, and which lines give way to it.
  private var edits: [(after: Int, gone: Int, lines: [String])] = []

  /// The text of a new file of models.
  package static func newFile(_ prices: [CatalogPrice]) -> String {
    let entries = grouped(prices).flatMap { CatalogPrice.entry($0, indent: "  ") }
    return (["catalog: 1", "", "models:"] + entries).joined(separator: "\n") + "\n"
  }

  /// The text of a file with the prices in it: those of a day that is there already replace it.
  package static func text(
    of file: SourceFile, adding prices: [CatalogPrice]
  ) throws(Diagnostic) -> String {
    var editor = try CatalogEditor(file)
    var added: [String] = []
    for group in grouped(prices) {
      if let entry = editor.models?.entries?.first(where: { $0.key == group.first?.model }) {
        for price in group { try editor.add(price, to: entry) }
      } else {
        added += CatalogPrice.entry(group, indent: editor.modelIndent)
      }
    }
    try editor.addEntries(added)
    return editor.text
  }

  private static func grouped(_ prices: [CatalogPrice]) -> [[CatalogPrice]] {
    var order: [String] = []
    var groups: [String: [CatalogPrice]] = [:]
    for price in prices {
      if groups[price.model] == nil { order.append(price.model) }
      groups[price.model, default: []].append(price)
    }
    return order.compactMap { groups[$0] }
  }

  private init(_ file: SourceFile) throws(Diagnostic) {
    self.file = file
    root = try YAMLComposer(file: SourceFile(name: file.name, bytes: file.bytes)).compose().root
    lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  private var models: YAMLNode? {
    root.entries?.first { $0.key == "models" }?.value
  }

  private var modelIndent: String {
    String(repeating: " ", count: (models?.entries?.first?.keySpot.column ?? 3) - 1)
  }

  private func fault(_ message: String, at spot: YAMLSpot) -> Diagnostic {
    Diagnostic(
      file: file.name, at: SourcePlace(line: spot.line, column: spot.column), message,
      help: "write it in lines of its own, as the shipped catalog has it")
  }

  private mutating func add(_ price: CatalogPrice, to entry: YAMLEntry) throws(Diagnostic) {
    guard isBlock(entry.value) else {
      throw fault("'\(entry.key)' is written in braces", at: entry.value.spot)
    }
    guard let list = entry.value.entries?.first(where: { $0.key == "prices" })?.value else {
      let column = entry.value.spot.column
      let indent = String(repeating: " ", count: column - 1)
      return insert(
        ["\(indent)prices:", "\(indent)  - \(price.item)"], behind: end(of: entry.keySpot))
    }
    guard isBlock(list), let items = list.items, let last = items.last else {
      throw fault("the prices of '\(entry.key)' are written in brackets", at: list.spot)
    }
    let line = String(repeating: " ", count: list.spot.column - 1) + "- " + price.item
    guard let present = items.first(where: { asOf($0) == price.asOf.iso }) else {
      return insert(
        [line], behind: end(of: YAMLSpot(line: last.spot.line, column: list.spot.column)))
    }
    let dash = YAMLSpot(line: present.spot.line, column: list.spot.column)
    edits.append(
      (
        after: present.spot.line - 1, gone: end(of: dash) - present.spot.line + 1,
        lines: [line + (try comment(behind: present, of: entry.key))]
      ))
  }

  private func asOf(_ item: YAMLNode) -> String? {
    item.entries?.first { $0.key == "as_of" }?.value.text
  }

  /// The comment behind the closing brace of an item; an item without braces is not replaced.
  private func comment(behind item: YAMLNode, of model: String) throws(Diagnostic) -> String {
    guard !isBlock(item) else {
      throw fault(
        "a price of '\(model)' is written without braces, and is not replaced", at: item.spot)
    }
    let last = lines[end(of: YAMLSpot(line: item.spot.line, column: item.spot.column - 2)) - 1]
    guard let brace = last.lastIndex(of: "}") else { return "" }
    return String(last[last.index(after: brace)...])
  }

  private mutating func addEntries(_ added: [String]) throws(Diagnostic) {
    guard !added.isEmpty else { return }
    guard let models else { return insert(["", "models:"] + added, behind: lines.count) }
    guard isBlock(models), let last = models.entries?.last else {
      throw fault("'models' is written in braces", at: models.spot)
    }
    insert(added, behind: end(of: last.keySpot))
  }

  private mutating func insert(_ new: [String], behind line: Int) {
    edits.append((after: line, gone: 0, lines: new))
  }

  /// Whether a value is written in lines of its own, not in braces or brackets.
  private func isBlock(_ node: YAMLNode) -> Bool {
    guard lines.indices.contains(node.spot.line - 1) else { return false }
    let rest = lines[node.spot.line - 1].unicodeScalars.dropFirst(node.spot.column - 1)
    return rest.first.map { !"{[".unicodeScalars.contains($0) } ?? false
  }

  /// The last line of what begins at a spot: the lines below that are indented deeper.
  private func end(of spot: YAMLSpot) -> Int {
    var last = spot.line
    for (index, line) in lines.enumerated().dropFirst(spot.line) {
      let text = line.drop { $0 == " " }
      if text.isEmpty || text.hasPrefix("#") { continue }
      guard line.count - text.count >= spot.column else { break }
      last = index + 1
    }
    return last
  }

  /// The lines with all edits, the last of them first, so that those before keep their places.
  private var text: String {
    var result = lines
    for (_, edit) in edits.enumerated().sorted(by: { ($0.1.after, $0.0) > ($1.1.after, $1.0) }) {
      result.replaceSubrange(edit.after..<(edit.after + edit.gone), with: edit.lines)
    }
    return result.joined(separator: "\n") + "\n"
  }
}
