import Testing

@testable import SVGCharts

@Suite("A simplified curve")
struct LineSimplifierTests {
  @Test("keeps only the ends of a straight line")
  func straight() {
    let line = (0...100).map { Pixel(x: Double($0), y: Double($0) * 2) as Pixel? }
    #expect(LineSimplifier.simplified(line) == [Pixel(x: 0, y: 0), Pixel(x: 100, y: 200)])
  }

  @Test("keeps corners, steps and gaps")
  func corners() {
    let step: [Pixel?] = [
      Pixel(x: 0, y: 10), Pixel(x: 5, y: 10), Pixel(x: 5, y: 0), nil, Pixel(x: 7, y: 0),
    ]
    #expect(LineSimplifier.simplified(step) == step)
    let back: [Pixel?] = [Pixel(x: 0, y: 0), Pixel(x: 9, y: 0), Pixel(x: 3, y: 0)]
    #expect(LineSimplifier.simplified(back) == back)
  }

  @Test("passes every left-out point within the tolerance")
  func tolerance() throws {
    let curve = (0...600).map { Pixel(x: Double($0), y: 5000 / (Double($0) + 20)) as Pixel? }
    let kept = LineSimplifier.simplified(curve).compactMap(\.self)
    #expect(kept.count < 200)
    for pixel in curve.compactMap(\.self) {
      let index = try #require(kept.lastIndex { $0.x <= pixel.x })
      let start = kept[index]
      let end = kept[min(index + 1, kept.count - 1)]
      let share = end.x > start.x ? (pixel.x - start.x) / (end.x - start.x) : 0
      let height = start.y + (end.y - start.y) * share
      #expect(abs(height - pixel.y) <= LineSimplifier.tolerance + 1e-9)
    }
  }
}
