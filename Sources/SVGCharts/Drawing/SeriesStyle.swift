/// How one series or part differs from the others: by colour, and without it by dashes, marker or
/// hatch; no two of the first 24 series and none of the first 56 parts look alike.
struct SeriesStyle {
  /// The position of the series in its chart, from zero.
  let index: Int

  private static let dashes: [Markup] = ["", "8 5", "1 5", "10 5 1 5", "16 5", "4 5"]

  private var color: Markup { Palette.series[index % Palette.series.count] }

  /// The class that the page's CSS ties to a colour.
  private var className: Markup { "series-\(index % Palette.series.count + 1)" }

  var marker: MarkerShape { MarkerShape.allCases[index % MarkerShape.allCases.count] }

  var hatch: Hatch { Hatch.allCases[index % Hatch.allCases.count] }

  /// The attributes of a curve.
  var line: Markup {
    let dash = Self.dashes[index % Self.dashes.count]
    let dashes: Markup = dash.bytes.isEmpty ? "" : #" stroke-dasharray="\#(dash)""#
    return #"""
      class="line \#(className)" fill="none" stroke="\#(color)" stroke-width="2.25" \#
      stroke-linecap="round" stroke-linejoin="round"\#(dashes)
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
