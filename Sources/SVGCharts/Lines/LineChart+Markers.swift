extension LineChart {
  /// Draws the named points, each label where it covers least.
  func drawMarkers(
    in layout: LineChartLayout, placing placement: inout MarkerPlacement,
    on svg: inout SVGDocument
  ) {
    let labels = layout.markers.filter { !$0.marker.label.isEmpty }.map { marker, point in
      let fitted = FittedText(marker.label, as: .value, room: layout.plot.width - 20)
      return (text: fitted.text, area: placement.place(fitted, at: point), point: point)
    }
    for label in labels { drawCallout(from: label.area, to: label.point, on: &svg) }
    for label in labels { draw(label.text, in: label.area, beside: label.point, on: &svg) }
    for (_, point) in layout.markers {
      svg.append(
        #"""
        <circle class="point" cx="\#(point.x)" cy="\#(point.y)" r="5.5" \#
        fill="\#(Palette.ground)" stroke="\#(Palette.ink)" stroke-width="2.25"/>
        """#)
    }
  }

  /// Draws a label that begins or ends on the side of its point.
  private func draw(
    _ label: String, in area: Rectangle, beside point: Pixel, on svg: inout SVGDocument
  ) {
    let isRight = area.left > point.x
    svg.rectangle(TextRole.background, area)
    svg.text(
      label, as: .value, x: isRight ? area.left + 4 : area.right - 4, y: area.bottom - 5,
      anchor: isRight ? .start : .end)
  }

  /// Draws a line to `point` from a label that isn't right beside it.
  private func drawCallout(from label: Rectangle, to point: Pixel, on svg: inout SVGDocument) {
    let middle = (label.top + label.bottom) / 2
    if abs(middle - point.y) < 30 { return }
    let x = label.nearest(x: point.x)
    let y = middle > point.y ? label.top : label.bottom
    svg.path(LineStyle.callout, "M\(point.x) \(point.y)L\(x) \(y)")
  }
}
