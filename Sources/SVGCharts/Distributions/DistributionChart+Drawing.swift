extension DistributionChart {
  /// Draws a row's band with its marks and texts.
  func drawRow(_ index: Int, in layout: DistributionLayout, on svg: inout SVGDocument) {
    let places = layout.places[index]
    drawBand(of: index, at: places, on: &svg)
    svg.path(LineStyle.axis, places.tether)
    let marks = [
      (DistributionMark.p80, places.p80), (.p50, places.p50), (.point, places.point),
    ]
    for (mark, place) in marks {
      if let place { mark.draw(at: place, on: &svg) }
    }
    layout.stack.drawName(of: index, on: &svg)
    drawLabels(of: layout.rows[index], at: places, width: layout.width, on: &svg)
    layout.stack.drawNote(of: index, on: &svg)
  }

  private func drawBand(
    of index: Int, at places: DistributionPlaces, on svg: inout SVGDocument
  ) {
    guard let band = places.band else { return }
    let segments =
      band.width > 0 ? [BarSegment(style: SeriesStyle(rows[index].role), area: band)] : []
    BarSegment.draw(
      segments, outline: band, isFeasible: rows[index].isFeasible, in: heading.identifier,
      on: &svg)
  }

  /// Draws the values: percentiles beyond the band's ends and above it, the point figure beneath.
  private func drawLabels(
    of row: DistributionRow, at places: DistributionPlaces, width: Double,
    on svg: inout SVGDocument
  ) {
    let hasSpread = row.p10.value != row.p90.value
    if hasSpread, let band = places.band, let extent = places.extent {
      let middle = (band.top + band.bottom) / 2
      let low = FittedText(row.p10.label, as: .tickLabel, room: LabelRoom.longest)
      let high = FittedText(row.p90.label, as: .tickLabel, room: LabelRoom.longest)
      svg.text(
        low, over: .tickLabel, x: extent.lowerBound - LabelRoom.gap, middle: middle, anchor: .end)
      svg.text(high, over: .tickLabel, x: extent.upperBound + LabelRoom.gap, middle: middle)
    }
    for label in hasSpread ? labelsAbove(of: row, at: places, width: width) : [] {
      svg.text(label.text, over: .tickLabel, x: label.left, middle: label.middle)
    }
    guard let point = row.point, let place = places.point else { return }
    let role: TextRole = row.role == .leading ? .value : .label
    let label = CenteredLabel(
      FittedText(point.label, as: role, room: width / 2), below: place, width: width)
    svg.text(label.text, over: role, x: label.left, middle: label.middle)
  }

  private func labelsAbove(
    of row: DistributionRow, at places: DistributionPlaces, width: Double
  ) -> [CenteredLabel] {
    let labels = [(row.p50, places.p50), (row.p80, places.p80)].compactMap { value, place in
      place.map {
        CenteredLabel(
          FittedText(value.label, as: .tickLabel, room: LabelRoom.longest), above: $0,
          width: width)
      }
    }
    return CenteredLabel.apart(labels, within: 0...width)
  }
}
