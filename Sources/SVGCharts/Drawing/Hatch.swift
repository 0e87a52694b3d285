/// A pattern of lines over a filled area, so that areas differ without colour.
enum Hatch: Int, CaseIterable {
  case none, rising, dots, vertical, falling, horizontal, grid

  /// The strokes of one tile of 8 × 8 units.
  private var tile: Markup {
    switch self {
    case .none: ""
    case .rising: "M-1 1L1 -1M-1 9L9 -1M7 9L9 7"
    case .dots: "M1 2H3M5 6H7"
    case .vertical: "M2 0V8M6 0V8"
    case .falling: "M-1 7L1 9M-1 -1L9 9M7 -1L9 1"
    case .horizontal: "M0 2H8M0 6H8"
    case .grid: "M0 2H8M2 0V8M0 6H8M6 0V8"
    }
  }

  private var strokeWidth: Double { self == .dots ? 2 : 1.2 }

  /// The `<pattern>` to put into the chart's `<defs>`.
  func pattern(in identifier: String) -> Markup {
    #"""
    <pattern id="\#(identifier)-hatch-\#(rawValue)" width="8" height="8" \#
    patternUnits="userSpaceOnUse"><path class="hatch" stroke="\#(Palette.ground)" \#
    stroke-opacity="0.6" \#
    stroke-width="\#(strokeWidth)" d="\#(tile)"/></pattern>
    """#
  }

  /// Defines the patterns that the first `count` parts of a chart use.
  static func define(_ count: Int, in identifier: String, on svg: inout SVGDocument) {
    svg.append("<defs>")
    for hatch in allCases.prefix(count) where hatch != .none {
      svg.append(hatch.pattern(in: identifier))
    }
    svg.append("</defs>")
  }

  /// Covers `area`, which is filled already, with the pattern.
  func cover(_ area: Rectangle, in identifier: String, on svg: inout SVGDocument) {
    if self == .none { return }
    svg.rectangle(#"fill="url(#\#(identifier)-hatch-\#(rawValue))""#, area)
  }
}
