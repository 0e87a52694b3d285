import Testing

@testable import SVGCharts

@Suite("The palette")
struct PaletteTests {
  private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  @Test("has the contrasts of a known pair")
  func reference() {
    #expect(abs(Color.contrast("#000", "#fff") - 21) < 1e-9)
  }

  @Test("gives text a contrast of at least 4.5 on the ground")
  func texts() {
    for ink in [Palette.ink, Palette.mutedInk] {
      #expect(Color.contrast(text(ink), text(Palette.ground)) >= 4.5)
    }
  }

  @Test("gives lines and areas a contrast of at least 3 on the ground")
  func shapes() {
    for color in Palette.parts + Palette.others + [Palette.axis, "\(Palette.accent)"] {
      #expect(Color.contrast(text(color), text(Palette.ground)) >= 3)
    }
  }

  @Test("lets neighbouring parts and options differ in lightness")
  func neighbours() {
    for colors in [["\(Palette.accent)"] + Palette.parts, Palette.others] {
      for (one, other) in zip(colors, colors.dropFirst()) {
        #expect(Color.contrast(text(one), text(other)) >= 1.5)
      }
    }
  }

  @Test("has shades of heat whose lightness falls evenly", arguments: ["#0b5cad", "#9a3412"])
  func heat(accent: String) {
    let shades = Palette.heat.map { Color(hex: accent, over: "#fff", opacity: $0).luminance }
    #expect(shades.count == 9)
    for (light, dark) in zip(shades, shades.dropFirst()) { #expect(light > dark * 1.1) }
    let night = Palette.heat.map { Color(hex: "#4a94e6", over: "#14181d", opacity: $0).luminance }
    for (dark, light) in zip(night, night.dropFirst()) { #expect(light > dark * 1.1) }
  }
}
