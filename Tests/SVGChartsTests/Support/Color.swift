import Foundation

/// An sRGB colour, for contrast as WCAG 2 defines it.
struct Color {
  let luminance: Double

  init(hex: String) {
    self.init(channels: Self.channels(hex))
  }

  /// What is seen of a colour painted with `opacity` over another.
  init(hex: String, over ground: String, opacity: Double) {
    self.init(
      channels: zip(Self.channels(hex), Self.channels(ground)).map {
        $0 * opacity + $1 * (1 - opacity)
      })
  }

  private init(channels: [Double]) {
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    luminance = zip(linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func channels(_ hex: String) -> [Double] {
    let digits = hex.dropFirst().map { $0 }
    let wide = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    return stride(from: 0, to: wide.count, by: 2).map { index in
      Double(Int(String(wide[index...(index + 1)]), radix: 16) ?? 0) / 255
    }
  }

  static func contrast(_ one: String, _ other: String) -> Double {
    let luminances = [one, other].map { Color(hex: $0).luminance }.sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }
}
