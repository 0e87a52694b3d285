/// A text cut to the room that it has, with its estimated width.
///
/// Widths are those of a wide sans-serif face, as the module can't know the font.
struct FittedText: Equatable {
  let text: String
  let width: Double

  /// Keeps `text` if it fits `room` as `role` sets it, else cuts it and adds an ellipsis.
  init(_ text: String, as role: TextRole, room: Double = .infinity) {
    let size = role.size * role.widening
    if let width = FittedText.width(of: text, size: size, room: room) {
      (self.text, self.width) = (text, width)
    } else {
      let ellipsis = FittedText.emWidth(of: "…") * size
      let (prefix, width) = FittedText.prefix(of: text, size: size, room: room - ellipsis)
      (self.text, self.width) = (prefix + "…", width + ellipsis)
    }
  }

  /// The width of `text`, or nil as soon as it exceeds `room`.
  private static func width(of text: String, size: Double, room: Double) -> Double? {
    var width = 0.0
    for scalar in text.unicodeScalars {
      width += emWidth(of: scalar) * size
      if width > room { return nil }
    }
    return width
  }

  /// The longest run of whole characters from the start of `text` that fits `room`.
  private static func prefix(
    of text: String, size: Double, room: Double
  ) -> (String, width: Double) {
    var width = 0.0
    var end = text.startIndex
    while end < text.endIndex {
      let added = text[end].unicodeScalars.reduce(0) { $0 + emWidth(of: $1) } * size
      if width + added > room { break }
      width += added
      end = text.index(after: end)
    }
    return (String(text[..<end]), width)
  }

  /// The advance of a scalar as a multiple of the font size.
  private static func emWidth(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", "|", ".", ",", ":", ";", "\u{2009}", "\u{202F}": 0.32
    case "f", "r", "t", "I", "(", ")", "[", "]", "-", "/", "!", " ", "\u{A0}": 0.4
    case "m", "w", "M", "W", "%", "@", "…", "—": 1
    case "a"..."z", "0"..."9": 0.63
    case "A"..."Z": 0.74
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": 0.05
    case "\u{1100}"..."\u{11FF}", "\u{2E80}"..."\u{D7FF}", "\u{F900}"..."\u{FAFF}": 1.05
    case "\u{FF00}"..."\u{FF60}", "\u{10000}"...: 1.3
    default: 0.68
    }
  }
}
