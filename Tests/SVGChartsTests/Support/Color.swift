import Foundation

/// An sRGB colour, for contrast as WCAG 2 defines it.
struct Color {
  let luminance: Double

  init(hex: String) {
    let digits = hex.dropFirst().map { $0 }
    let wide = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    let channels = stride(from: 0, to: wide.count, by: 2).map { index in
      let value = Double(Int(String(wide[index...(index + 1)]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    luminance = zip(channels, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  static func contrast(_ one: String, _ other: String) -> Double {
    let luminances = [one, other].map { Color(hex: $0).luminance }.sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }
}
