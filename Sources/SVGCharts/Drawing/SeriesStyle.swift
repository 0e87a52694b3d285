/// How one series or part differs from the others: by colour, and without it by dashes, marker or
/// hatch; no two of the first 60 series and none of the first 56 parts look alike.
struct SeriesStyle {
  private enum Kind {
    case leading
    case other(Int)
    case part(Int)
    case counterpart
  }

  private let kind: Kind

  /// What stands against the leading one in the same row: neutral, and hatched beside an accent of
  /// whatever lightness.
  static let counterpart = SeriesStyle(kind: .counterpart)

  private init(kind: Kind) {
    self.kind = kind
  }

  private static let dashes: [Markup] = ["8 4", "2 4", "10 4 2 4", "16 4", "5 3"]
  private static let markers: [MarkerShape] = [.square, .diamond, .triangle, .invertedTriangle]
  private static var partCount: Int { Palette.parts.count + 1 }

  /// The style of an option.
  init(_ role: SeriesRole) {
    switch role {
    case .leading: kind = .leading
    case .other(let number): kind = .other(max(number, 0))
    }
  }

  /// The style of a part at a position from zero.
  init(part: Int) {
    kind = .part(part)
  }

  var isLeading: Bool {
    if case .leading = kind { true } else { false }
  }

  private var color: Markup {
    switch kind {
    case .leading: Palette.current
    case .other(let number): Palette.others[number % Palette.others.count]
    case .part(let index):
      index % Self.partCount == 0 ? Palette.current : Palette.parts[index % Self.partCount - 1]
    case .counterpart: Palette.others[1]
    }
  }

  /// The class that the page's CSS ties to a colour.
  private var className: Markup {
    switch kind {
    case .leading: "leading"
    case .other(let number): "other-\(number % Palette.others.count + 1)"
    case .part(let index): "part-\(index % Self.partCount + 1)"
    case .counterpart: "other-2"
    }
  }

  private var marker: MarkerShape {
    guard case .other(let number) = kind else { return .circle }
    return Self.markers[number % Self.markers.count]
  }

  /// What covers an area: options that share a row with no other need none.
  var hatch: Hatch {
    switch kind {
    case .leading, .other: .none
    case .part(let index): Hatch.allCases[index % Hatch.allCases.count]
    case .counterpart: .rising
    }
  }

  private var dashes: Markup {
    guard case .other(let number) = kind else { return "" }
    return #" stroke-dasharray="\#(Self.dashes[number % Self.dashes.count])""#
  }

  /// The attributes of a curve.
  var line: Markup {
    #"""
    class="line \#(className)" fill="none" stroke="\#(color)" \#
    stroke-width="\#(isLeading ? 3 : 2.25)" stroke-linecap="round" \#
    stroke-linejoin="round"\#(dashes)
    """#
  }

  /// The attributes of a thin line from a curve to its label.
  var leader: Markup {
    #"class="leader \#(className)" fill="none" stroke="\#(color)" stroke-width="1""#
  }

  /// The attributes of a filled area.
  var area: Markup { #"class="segment \#(className)" fill="\#(color)""# }

  /// Draws the marker of the series.
  func drawMarker(at center: Pixel, on svg: inout SVGDocument) {
    svg.append(
      #"""
      <path class="marker \#(className)" fill="\#(color)" stroke="\#(Palette.ground)" \#
      d="\#(marker.path(around: center))"/>
      """#)
  }
}
