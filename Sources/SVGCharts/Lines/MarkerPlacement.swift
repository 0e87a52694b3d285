/// Finds room for the labels of named points.
struct MarkerPlacement {
  private let plot: Rectangle
  private let traces: [Trace]
  private var taken: [Rectangle]

  /// Keeps labels off the reference lines of `layout` and off all `points`.
  init(_ layout: LineChartLayout, points: [Pixel]) {
    let plot = layout.plot
    self.plot = plot
    traces = layout.traces
    let lines = layout.flags.filter(\.hasLine).map { line in
      Rectangle(left: line.pole - 1, top: plot.top, right: line.pole + 1, bottom: plot.bottom)
    }
    taken = lines + points.map { Rectangle(center: $0, width: 12, height: 12) }
  }

  /// The place near `point` where the label leaves the plot, covers lines and labels and crosses
  /// curves least, in this order of weight; of equal places the nearest.
  mutating func place(_ label: FittedText, at point: Pixel) -> Rectangle {
    let places = candidates(width: label.width + 8, around: point)
    var best = (cost: Int.max, area: places[0])
    for area in places {
      let cost = cost(of: area)
      if cost < best.cost { best = (cost, area) }
    }
    taken.append(best.area)
    return best.area
  }

  /// Places right and left of `point`, from near to far.
  private func candidates(width: Double, around point: Pixel) -> [Rectangle] {
    [0.0, -18, 18, -36, 36, -60, 60, -90, 90].flatMap { offset in
      let distance = (offset == 0 ? 10 : 6) + width / 2
      return [distance, -distance].map { shift in
        let center = Pixel(x: point.x + shift, y: point.y + offset)
        return Rectangle(center: center, width: width, height: 19)
      }
    }
  }

  private func cost(of area: Rectangle) -> Int {
    var cost = plot.contains(area) ? 0 : 1_000_000
    cost += taken.count { $0.overlaps(area) } * 10_000
    return traces.reduce(cost) { $0 + $1.crossings(of: area) }
  }
}
