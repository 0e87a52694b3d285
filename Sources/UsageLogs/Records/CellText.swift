/// Cells as text, for headers and messages.
enum CellText {
  private static let quote = UInt8(ascii: "\"")

  /// The cells of a line, unquoted.
  static func cells(of line: [UInt8], separator: UInt8) -> [String] {
    var cells: [String] = []
    var start = 0
    var isQuoted = false
    for index in 0...line.count {
      let isEnd = index == line.count
      if !isEnd, line[index] == quote { isQuoted.toggle() }
      guard isEnd || line[index] == separator && !isQuoted else { continue }
      cells.append(plain(Array(line[start..<index])))
      start = index + 1
    }
    return cells
  }

  /// A cell without the spaces and quotes around it, its doubled quotes single.
  static func plain(_ cell: [UInt8]) -> String {
    var cell = cell[...]
    while let first = cell.first, first <= UInt8(ascii: " ") { cell.removeFirst() }
    while let last = cell.last, last <= UInt8(ascii: " ") { cell.removeLast() }
    if cell.count >= 2, cell.first == quote, cell.last == quote {
      cell = cell.dropFirst().dropLast()
    }
    return String(decoding: cell, as: UTF8.self).replacing("\"\"", with: "\"")
  }

  /// The name of a group, its doubled quotes single and its control characters shown.
  static func name(_ cell: [UInt8]) -> String {
    let text = String(decoding: cell, as: UTF8.self).replacing("\"\"", with: "\"")
    return String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
  }

  /// The beginning of a cell, for a message.
  static func excerpt(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var cell: [UInt8] = []
    for index in range.prefix(longest) { cell.append(bytes[index]) }
    return String(decoding: cell, as: UTF8.self) + (range.count > longest ? "…" : "")
  }

  private static let longest = 40
}
