/// The outline of a marker, so that series differ without colour.
enum MarkerShape: CaseIterable {
  case circle, square, diamond, triangle, invertedTriangle

  /// The outline of a marker about 9 units wide, as path data.
  func path(around center: Pixel) -> Markup {
    let start: Markup = "M\(center.x) \(center.y)"
    return switch self {
    case .circle: "\(start)m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z"
    case .square: "\(start)m-4 -4h8v8h-8z"
    case .diamond: "\(start)m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z"
    case .triangle: "\(start)m0 -5.5l5 9h-10z"
    case .invertedTriangle: "\(start)m0 5.5l5 -9h-10z"
    }
  }
}
