/// About the room that a text of a drawing takes: letters half as wide as they are high.
struct TextBox {
  let text: String
  let left: Double
  let right: Double
  private let top: Double
  private let bottom: Double

  init(_ element: SVGElement) {
    text = element.text
    let size = element.number("font-size") ?? 13
    let width = Double(element.text.count) * size * 0.5
    let x = element.number("x") ?? .nan
    let y = element.number("y") ?? .nan
    left =
      switch element.attributes["text-anchor"] {
      case "end": x - width
      case "middle": x - width / 2
      default: x
      }
    right = left + width
    (top, bottom) = (y - size * 0.7, y)
  }

  func overlaps(_ other: TextBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
