import Testing

@testable import SVGCharts

@Suite("A rectangle")
struct RectangleTests {
  private let area = Rectangle(left: 10, top: 10, right: 30, bottom: 20)

  @Test("is crossed by lines through it, along it and ending in it")
  func crossed() {
    #expect(area.isCrossed(from: Pixel(x: 0, y: 0), to: Pixel(x: 40, y: 30)))
    #expect(area.isCrossed(from: Pixel(x: 20, y: 0), to: Pixel(x: 20, y: 40)))
    #expect(area.isCrossed(from: Pixel(x: 15, y: 15), to: Pixel(x: 16, y: 15)))
  }

  @Test("is not crossed by lines beside it, even if their bounds meet it")
  func missed() {
    #expect(!area.isCrossed(from: Pixel(x: 0, y: 0), to: Pixel(x: 5, y: 40)))
    #expect(!area.isCrossed(from: Pixel(x: 0, y: 18), to: Pixel(x: 18, y: 36)))
  }

  @Test("that only touches another doesn't overlap it")
  func touching() {
    #expect(!area.overlaps(Rectangle(left: 30, top: 10, right: 40, bottom: 20)))
    #expect(area.overlaps(Rectangle(left: 29, top: 19, right: 40, bottom: 40)))
  }
}
