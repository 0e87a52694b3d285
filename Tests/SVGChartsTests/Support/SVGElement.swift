/// An element of a parsed SVG, in document order.
struct SVGElement {
  let name: String
  let attributes: [String: String]
  var text = ""

  var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }

  func number(_ attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }
}

extension [SVGElement] {
  func having(class name: Substring) -> [SVGElement] { filter { $0.classes.contains(name) } }
}
