import Testing

@testable import SVGCharts

@Suite("A fitted text")
struct FittedTextTests {
  @Test("stays whole where it fits")
  func whole() {
    #expect(FittedText("API", as: .label, room: 100).text == "API")
    #expect(FittedText("", as: .label, room: 0).text == "")
  }

  @Test("loses its end to an ellipsis where it doesn't, and stays within its room")
  func shortened() {
    for room in stride(from: 20.0, to: 300, by: 7) {
      let text = FittedText(String(repeating: "name ", count: 100), as: .label, room: room)
      #expect(text.text.hasSuffix("…"))
      #expect(text.width <= room)
    }
  }

  @Test("is never cut inside a character")
  func graphemes() {
    let family = "👩‍👩‍👧‍👦"
    for room in stride(from: 20.0, to: 400, by: 5) {
      let kept = FittedText(String(repeating: family, count: 20), as: .label, room: room).text
      #expect(kept.dropLast().allSatisfy { String($0) == family })
    }
  }

  @Test("is wider in bold and in a larger size")
  func weights() {
    let width = { (role: TextRole) in FittedText("1,234", as: role).width }
    #expect(width(.tickLabel) < width(.label))
    #expect(width(.label) < width(.value))
  }
}
