import ScenarioModel
import Testing

/// Contrasts that WCAG 2.2 AA asks of the shipped theme's own colours, in both schemes.
@Suite("Contrast of the theme")
struct ThemeContrastTests {
  /// The colours of a file of the theme by their names, without the dashes.
  private func colors(_ file: String, isDark: Bool) throws -> [String: BrandColor] {
    let css = try #require(ShippedTemplates.files["theme/\(file)"])
    let parts = css.split(separator: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
    let light = Self.colors(in: try #require(parts.first))
    return isDark
      ? light.merging(Self.colors(in: try #require(parts.dropFirst().first))) { $1 } : light
  }

  private static func colors(in block: Substring) -> [String: BrandColor] {
    var colors: [String: BrandColor] = [:]
    for line in block.split(separator: ";") {
      let pair = line.split(separator: ":").map { $0.filter { !" \n".contains($0) } }
      guard pair.count == 2, let place = pair[1].firstIndex(of: "#") else { continue }
      let digits = pair[1][place...].dropFirst().prefix { $0.isHexDigit }
      let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
      colors[String(pair[0].dropFirst(2))] = BrandColor("#" + full)
    }
    return colors
  }

  private func contrast(_ colors: [String: BrandColor], _ one: String, _ other: String) throws
    -> Double
  {
    try #require(colors[one]).contrast(with: try #require(colors[other]))
  }

  @Test("text is read on every ground that it stands on", arguments: [false, true])
  func text(isDark: Bool) throws {
    let theme = try colors("theme.css", isDark: isDark)
    for ground in ["ground", "panel", "mark"] {
      for ink in ["ink", "muted", "link"] {
        #expect(try contrast(theme, ink, ground) >= 4.5, "\(ink) on \(ground)")
      }
    }
    let charts = try colors("charts.css", isDark: isDark)
    for ink in ["chart-ink", "chart-muted"] {
      #expect(try contrast(charts, ink, "chart-ground") >= 4.5, "\(ink)")
    }
  }

  @Test("lines and areas of charts, and what frames them, stand out", arguments: [false, true])
  func shapes(isDark: Bool) throws {
    let charts = try colors("charts.css", isDark: isDark)
    let others = (1...3).map { "chart-other-\($0)" }
    for color in (1...8).map({ "chart-\($0)" }) + others + ["chart-axis"] {
      #expect(try contrast(charts, color, "chart-ground") >= 3, "\(color)")
    }
    #expect(try contrast(try colors("theme.css", isDark: isDark), "rule", "ground") >= 3)
  }
}
