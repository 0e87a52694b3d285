extension HeatMap {
  /// Draws all shades in order between the texts for the ends.
  func drawLegend(in layout: HeatMapLayout, on svg: inout SVGDocument) {
    let low = FittedText(lowLabel, as: .axisTitle, room: layout.width / 4)
    svg.text(low.text, as: .axisTitle, x: 0, y: 13)
    let sampleWidth = layout.width / 40
    var x = low.width + 8
    for shade in HeatShade.allShades {
      let area = Rectangle(left: x, top: 3, right: x + sampleWidth, bottom: 15)
      svg.rectangle(shade.attributes, area)
      x = area.right
    }
    let high = FittedText(highLabel, as: .axisTitle, room: layout.width - x - 8)
    svg.text(high.text, as: .axisTitle, x: x + 8, y: 13)
  }

  /// Draws the cells, all of one shade as one path, and empty cells as outlines.
  func drawCells(in layout: HeatMapLayout, on svg: inout SVGDocument) {
    let maximum = values.joined().filter(\.isFinite).max() ?? 0
    var paths = [Markup](repeating: "", count: HeatShade.allShades.count)
    var empty: Markup = ""
    for row in rows.indices {
      for column in columns.indices {
        let value = values.element(at: row)?.element(at: column) ?? .nan
        let outline = outline(of: layout.cell(row: row, column: column))
        if let shade = HeatShade(value, of: maximum) {
          paths[shade.step].append(outline)
        } else {
          empty.append(outline)
        }
      }
    }
    for (shade, path) in zip(HeatShade.allShades, paths) { svg.path(shade.attributes, path) }
    svg.path(#"class="no-value" fill="none" stroke="\#(Palette.axis)""#, empty)
  }

  private func outline(of cell: Rectangle) -> Markup {
    "M\(cell.left) \(cell.top)h\(cell.width)v\(cell.height)h\(-cell.width)z"
  }

  /// Draws the names of the rows, left of them.
  func drawRowLabels(in layout: HeatMapLayout, on svg: inout SVGDocument) {
    for (row, name) in layout.rowNames.enumerated() {
      let baseline = layout.cell(row: row, column: 0).top + 14
      svg.text(name.text, as: .tickLabel, x: 0, y: baseline)
    }
  }

  /// Draws the names of the columns and what they are, beneath them.
  func drawColumnLabels(in layout: HeatMapLayout, on svg: inout SVGDocument) {
    let bottom = layout.bottom(rows: rows.count)
    let ticks = columns.enumerated().map { column, name in
      let cell = layout.cell(row: 0, column: column)
      let x = (cell.left + cell.right) / 2
      return (tick: Tick(Double(column), label: name), x: x)
    }
    AxisLabels.drawHorizontal(
      ticks, scale: .linear, top: bottom + 2, width: layout.width, on: &svg)
    let title = FittedText(columnTitle, as: .axisTitle, room: layout.width)
    svg.text(title.text, as: .axisTitle, x: layout.width, y: bottom + 36, anchor: .end)
  }
}

extension Array {
  fileprivate func element(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
