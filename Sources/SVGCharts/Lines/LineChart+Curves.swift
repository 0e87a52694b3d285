extension LineChart {
  /// Draws the curves, cut at the plot's edges, with a marker and a name at their ends; the leading
  /// one lies over the others.
  func drawCurves(in layout: LineChartLayout, on svg: inout SVGDocument) {
    let clip: Markup = "\(heading.identifier)-plot"
    let plot = layout.plot
    let room = Rectangle(
      left: plot.left - 2, top: plot.top - 2, right: plot.right + 2, bottom: plot.bottom + 2)
    let edge: Markup =
      "M\(room.left) \(room.top)H\(room.right)V\(room.bottom)H\(room.left)z"
    svg.append(#"<clipPath id="\#(clip)"><path d="\#(edge)"/></clipPath>"#)
    svg.append(#"<g clip-path="url(#\#(clip))">"#)
    let traces =
      layout.traces.filter { !$0.style.isLeading && $0.end != nil }
      + layout.traces.filter { $0.style.isLeading && $0.end != nil }
    for trace in traces { svg.path(trace.style.line, trace.path) }
    svg.append("</g>")
    for trace in traces {
      for point in trace.marked where room.contains(point) {
        trace.style.drawMarker(at: point, on: &svg)
      }
    }
    for label in layout.endLabels { label.draw(beside: plot, on: &svg) }
  }
}
