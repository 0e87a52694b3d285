import Foundation

/// What a reader sees of a page: its text and its tables.
struct Page {
  /// The page's source.
  let html: String

  /// The text without tags, character references resolved.
  var text: String { Self.text(of: html[...]) }

  /// A table as it stands: rows of cells, and which rows are totals.
  struct Table {
    /// The caption without its number.
    let caption: String
    /// The number, such as `Table 3`; empty where there is none.
    let label: String
    var body: [[String]] = []
    var totals: [[String]] = []
  }

  /// All tables of the page.
  var tables: [Table] {
    html.components(separatedBy: "<table").dropFirst().map { part in
      let table = part.components(separatedBy: "</table>")[0]
      let caption = Self.between("<caption", "</caption>", in: table).first ?? ""
      let label = Self.between("<span class=\"caption-label\">", "</span>", in: caption).first ?? ""
      let plain = caption.replacingOccurrences(
        of: "<span class=\"caption-label\">\(label)</span> ", with: "")
      var result = Table(
        caption: Self.text(of: ("<caption" + plain)[...]), label: String(label.dropLast()))
      let foot = Self.between("<tfoot", "</tfoot>", in: table).joined()
      let body = Self.between("<tbody", "</tbody>", in: table).joined()
      result.body = Self.rows(of: body)
      // Rows beside a total stand in the foot too, and are no sums.
      let totals = foot.components(separatedBy: "<tr").filter { $0.hasPrefix(" class=\"total\"") }
      result.totals = Self.rows(of: totals.map { "<tr" + $0 }.joined())
      return result
    }
  }

  private static func rows(of part: String) -> [[String]] {
    between("<tr", "</tr>", in: part).map { row in
      let cells = row.components(separatedBy: "<t").dropFirst().filter {
        $0.hasPrefix("h") || $0.hasPrefix("d")
      }
      return cells.map { Self.text(of: ("<t" + $0)[...]) }
    }
  }

  private static func between(_ start: String, _ end: String, in text: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  private static func text(of html: Substring) -> String {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" {
        isTag = true
      } else if character == ">", isTag {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: reference, with: character)
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A printed number, nil for text.
  static func number(_ cell: String) -> Double? {
    let plain = cell.replacingOccurrences(of: ",", with: "")
      .replacingOccurrences(of: "−", with: "-").replacingOccurrences(of: "%", with: "")
    return Double(plain)
  }
}
