extension LineChart {
  /// Draws the horizontal lines across the plot.
  func drawLevels(in layout: LineChartLayout, on svg: inout SVGDocument) {
    for (_, y) in layout.levels {
      svg.path(LineStyle.reference, "M\(layout.plot.left) \(y)H\(layout.plot.right)")
    }
  }

  /// Draws the lines' labels where none stand at their ends, each above or beneath its line where it
  /// covers least.
  func drawLevelLabels(
    in layout: LineChartLayout, placing placement: inout MarkerPlacement,
    on svg: inout SVGDocument
  ) {
    for (level, y) in layout.levels where layout.endLabels.isEmpty && !level.label.isEmpty {
      let label = WrappedText(level.label, as: .label, room: layout.plot.width * 0.7)
      let area = placement.place(label, alongLineAt: y)
      svg.rectangle(TextRole.background, area)
      label.draw(as: .label, x: area.left + 4, middle: (area.top + area.bottom) / 2, on: &svg)
    }
  }
}
