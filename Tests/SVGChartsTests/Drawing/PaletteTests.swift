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
    for color in Palette.series + [Palette.axis] {
      #expect(Color.contrast(text(color), text(Palette.ground)) >= 3)
    }
  }

  @Test("lets neighbouring series differ in lightness")
  func neighbours() {
    for (one, other) in zip(Palette.series, Palette.series.dropFirst()) {
      #expect(Color.contrast(text(one), text(other)) >= 1.5)
    }
  }
}
