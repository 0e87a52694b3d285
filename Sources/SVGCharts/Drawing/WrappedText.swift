/// A text on as many lines as its room asks for, cut after the last that may be.
struct WrappedText {
  let lines: [FittedText]
  /// The width of the widest line.
  let width: Double

  static let lineHeight = 15.0
  static let mostLines = 3

  /// Breaks `text` between words, and a key without any at its points, so that each line fits `room` as `role` sets it.
  init(_ text: String, as role: TextRole, room: Double) {
    var lines: [FittedText] = []
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty, lines.count < Self.mostLines {
      let isLast = lines.count == Self.mostLines - 1
      let end = isLast ? rest.endIndex : Self.end(ofLine: rest, as: role, room: room)
      lines.append(FittedText(String(rest[..<end]), as: role, room: room))
      rest = rest[end...].drop { $0 == " " }
    }
    self.lines = lines
    width = lines.map(\.width).max() ?? 0
  }

  var height: Double { Double(lines.count) * Self.lineHeight }

  /// Where the first line of `text` ends: before the last blank that keeps it within `room`, or
  /// after the last point of a key, or at the first blank, or at the text's end.
  private static func end(
    ofLine text: Substring, as role: TextRole, room: Double
  ) -> Substring.Index {
    let head = text.prefix(longestLine)
    let fitted = FittedText(String(head), as: role, room: room)
    if head.endIndex == text.endIndex, fitted.text == head { return text.endIndex }
    let reach = text.index(text.startIndex, offsetBy: max(fitted.text.count - 1, 0))
    let isWhole = text[reach] == " "
    let blank = isWhole ? reach : text[..<reach].lastIndex(of: " ")
    let point = text[..<reach].lastIndex { "._/-".contains($0) }.map(text.index(after:))
    return blank ?? point ?? text.firstIndex(of: " ") ?? text.endIndex
  }

  /// More letters than any line holds, to look at no more of a long text.
  private static let longestLine = 200

  /// Draws the lines with their middle at `middle`.
  func draw(as role: TextRole, x: Double, middle: Double, on svg: inout SVGDocument) {
    for (line, middle) in placed(middle) {
      svg.text(line.text, as: role, x: x, y: middle + role.size * 0.35)
    }
  }

  /// Draws the lines over what is drawn already.
  func draw(over role: TextRole, x: Double, middle: Double, on svg: inout SVGDocument) {
    for (line, middle) in placed(middle) {
      svg.text(line, over: role, x: x, middle: middle)
    }
  }

  private func placed(_ middle: Double) -> [(FittedText, middle: Double)] {
    lines.enumerated().map { index, line in
      (line, middle + (Double(index) + 0.5) * Self.lineHeight - height / 2)
    }
  }
}
