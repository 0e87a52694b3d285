/// One part of a bar, in coordinates of the drawing.
struct BarSegment {
  let style: SeriesStyle
  let area: Rectangle

  /// The parts of `bar` that can be seen, from zero outward; neighbours share a rounded edge, so
  /// that printed widths add up to the bar's.
  static func segments(
    of bar: Bar, parts: Int, row: ClosedRange<Double>, _ position: AxisProjection
  ) -> [BarSegment] {
    var positive = 0.0
    var negative = 0.0
    return bar.amounts.prefix(parts).enumerated().compactMap { index, amount in
      let amount = Bar.drawable(amount)
      let start = amount < 0 ? negative : positive
      let end = start + amount
      if amount < 0 { negative = end } else { positive = end }
      guard let from = position(min(start, end)), let to = position(max(start, end)) else {
        return nil
      }
      let area = Rectangle(
        left: rounded(from), top: row.lowerBound, right: rounded(to), bottom: row.upperBound)
      return area.width > 0 ? BarSegment(style: SeriesStyle(part: index), area: area) : nil
    }
  }

  private static func rounded(_ coordinate: Double) -> Double {
    (coordinate * 100).rounded() / 100
  }

  /// Draws a bar's parts; those of a bar that is not feasible pale in a dashed `outline`.
  static func draw(
    _ segments: [BarSegment], outline: Rectangle, isFeasible: Bool, in identifier: String,
    on svg: inout SVGDocument
  ) {
    if !isFeasible { svg.append(#"<g class="infeasible" opacity="0.4">"#) }
    for segment in segments { segment.draw(in: identifier, on: &svg) }
    if isFeasible { return }
    svg.append("</g>")
    svg.rectangle(
      #"class="infeasible-outline" fill="none" stroke="\#(Palette.axis)" stroke-dasharray="4 3""#,
      outline)
  }

  /// Draws the part, cut off from its right neighbour.
  func draw(in identifier: String, on svg: inout SVGDocument) {
    svg.rectangle(style.area, area)
    style.hatch.cover(area, in: identifier, on: &svg)
    // A gap in the colour of the ground sets neighbours apart without hiding a thin one.
    if area.width >= 4 {
      svg.path(LineStyle.gap, "M\(area.right - 0.5) \(area.top)V\(area.bottom)")
    }
  }
}
