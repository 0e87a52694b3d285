/// Which point of a text its position names.
enum TextAnchor {
  case start, middle, end

  /// The attribute, empty for SVG's default.
  var attribute: Markup {
    switch self {
    case .start: ""
    case .middle: #" text-anchor="middle""#
    case .end: #" text-anchor="end""#
    }
  }
}
