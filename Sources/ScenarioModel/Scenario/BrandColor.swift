import RealModule

/// A colour of sRGB, with the contrast that the Web Content Accessibility Guidelines ask of it.
package struct BrandColor: Equatable, Sendable {
  /// What WCAG 2.2 (1.4.3, level AA) asks between text and its ground.
  package static let leastContrast = 4.5
  /// The ground of paper and of light screens.
  package static let white = BrandColor(red: 255, green: 255, blue: 255)
  /// The ground of dark screens, as in the shipped theme.
  package static let night = BrandColor(red: 20, green: 24, blue: 29)

  private let red: Int
  private let green: Int
  private let blue: Int

  private init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The colour of `#rrggbb`; nil for anything else.
  package init?(_ text: String) {
    let digits = Array(text.utf8.dropFirst())
    guard text.hasPrefix("#"), digits.count == 6,
      let parts = Int(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
    else { return nil }
    self.init(red: parts >> 16, green: parts >> 8 & 255, blue: parts & 255)
  }

  /// `#rrggbb`.
  package var text: String {
    let digits = String(red << 16 | green << 8 | blue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// (L₁ + 0.05) / (L₂ + 0.05), the lighter over the darker.
  package func contrast(with other: BrandColor) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The relative luminance L of WCAG 2.2.
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: Int) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : Double.pow((share + 0.055) / 1.055, 2.4)
  }

  /// The nearest on the way to black or white, whichever is farther from the ground, that can be
  /// read on the ground; itself if it can.
  package func readable(on ground: BrandColor) -> BrandColor {
    let end = ground.luminance > 0.18 ? 0 : 255
    let steps = 0...255
    let mixes = steps.lazy.map { step in mixed(with: end, step) }
    return mixes.first { $0.contrast(with: ground) >= Self.leastContrast }
      ?? BrandColor(red: end, green: end, blue: end)
  }

  private func mixed(with end: Int, _ step: Int) -> BrandColor {
    let part = { (own: Int) in own + (end - own) * step / 255 }
    return BrandColor(red: part(red), green: part(green), blue: part(blue))
  }
}
