/// What a page of ours says in its tables, read back from its HTML.
struct PageFigures {
  fileprivate struct Table {
    let caption: String
    let heads: [String]
    let rows: [[String]]
  }

  private let tables: [Table]

  /// The tables of a page; of a page that is not ours, whatever is found.
  init(_ html: String) {
    tables = html.components(after: "<table", before: "</table>").map { table in
      Table(
        caption: Self.caption(table.first(after: "<caption", before: "</caption>")),
        heads: Self.cells(table.first(after: "<thead", before: "</thead>")),
        rows: (table.components(after: "</thead>", before: "</table>").first ?? table)
          .components(after: "<tr", before: "</tr>").map { Self.cells($0) })
    }
  }

  /// Whether it is a page of this program at all.
  var isReport: Bool { command != nil }

  /// The command that the page says it was made with.
  var command: String? { tables.last { $0.command != nil }?.command }

  /// The rows of the last table that has the command, by their heads in the page's language.
  private var provenance: [String: String] {
    let table = tables.last { $0.command != nil }
    let pairs = (table?.rows ?? []).compactMap { row in row.count == 2 ? (row[0], row[1]) : nil }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What differs from the page that is made now: first what it was made from, then its figures.
  func differences(from made: PageFigures) -> [String] {
    let (own, other) = (provenance, made.provenance)
    let inputs = Set(own.keys).union(other.keys).sorted().filter { own[$0] != other[$0] }
    return inputs.map { key in
      "\(key): the report says \(Self.said(own[key])), this program \(Self.said(other[key]))"
    } + figures(from: made)
  }

  private func figures(from made: PageFigures) -> [String] {
    var differences: [String] = []
    for table in tables where table.command == nil {
      guard let other = made.tables.first(where: { $0.caption == table.caption }) else {
        differences.append("the table '\(table.caption)' is not in what this program makes")
        continue
      }
      differences += table.differences(from: other)
    }
    let own = Set(tables.map(\.caption))
    return differences
      + made.tables.filter { !own.contains($0.caption) }.map {
        "the table '\($0.caption)' is missing"
      }
  }

  private static func said(_ value: String?) -> String { value.map { "'\($0)'" } ?? "nothing" }

  /// A caption without its number, which other tables move.
  private static func caption(_ html: String) -> String {
    guard let label = html.firstRange(of: "<span class=\"caption-label\">"),
      let end = html[label.upperBound...].firstRange(of: "</span> ")
    else { return text(html) }
    return text(String(html[..<label.lowerBound] + html[end.upperBound...]))
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: "<t").dropFirst(row.hasPrefix("<t") ? 0 : 1)
      .filter { $0.hasPrefix("h ") || $0.hasPrefix("h>") || $0.hasPrefix("d") }
      .map { text(String($0)) }
  }

  /// The text of a stretch that begins within a tag.
  private static func text(_ html: String) -> String {
    var text = ""
    let parted = html.replacing("<span class=\"unit\">", with: "<span>, ")
    for part in parted.split(separator: ">", omittingEmptySubsequences: false).dropFirst() {
      text += part.prefix { $0 != "<" }
    }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { text = text.replacing(entity, with: character) }
    return text
  }
}

extension PageFigures.Table {
  private static let commandStart = "breakeven build "

  /// The command in the value of some row: the one text that is the same in every language.
  fileprivate var command: String? {
    rows.first { $0.count == 2 && $0[1].hasPrefix(Self.commandStart) }?[1]
  }

  /// The cells that differ, by the row's head and the column's.
  fileprivate func differences(from other: Self) -> [String] {
    guard rows.count == other.rows.count else {
      return ["the table '\(caption)' has \(rows.count) rows, not \(other.rows.count)"]
    }
    return zip(rows, other.rows).flatMap { own, made -> [String] in
      guard own != made else { return [] }
      return own.indices.compactMap { index in
        let now = made.indices.contains(index) ? made[index] : ""
        guard own[index] != now else { return nil }
        let column = heads.indices.contains(index) ? heads[index] : "\(index + 1)"
        return "'\(caption)', row '\(own.first ?? "")', column '\(column)': "
          + "the report says '\(own[index])', this program '\(now)'"
      }
    }
  }
}

extension String {
  /// What stands between two marks, each time.
  fileprivate func components(after start: String, before end: String) -> [String] {
    split(separator: start).dropFirst(hasPrefix(start) ? 0 : 1).map { part in
      part.firstRange(of: end).map { String(part[..<$0.lowerBound]) } ?? String(part)
    }
  }

  /// What stands between two marks first; empty where nothing does.
  fileprivate func first(after start: String, before end: String) -> String {
    guard let from = firstRange(of: start)?.upperBound,
      let to = self[from...].firstRange(of: end)?.lowerBound
    else { return "" }
    return String(self[from..<to])
  }
}
