/// Finds room for the labels of named points and horizontal lines.
struct MarkerPlacement {
  private let plot: Rectangle
  private let traces: [Trace]
  private var taken: [Rectangle]

  /// Keeps labels off the reference lines and the named points of `layout`.
  init(_ layout: LineChartLayout) {
    let plot = layout.plot
    self.plot = plot
    traces = layout.traces
    let lines = layout.flags.filter(\.hasLine).map { line in
      Rectangle(left: line.pole - 1, top: plot.top, right: line.pole + 1, bottom: plot.bottom)
    }
    let levels = layout.levels.map { level in
      Rectangle(left: plot.left, top: level.y - 1, right: plot.right, bottom: level.y + 1)
    }
    let points = layout.markers.map { Rectangle(center: $0.point, width: 12, height: 12) }
    taken = lines + levels + points
  }

  /// The place near `point` where the label leaves the plot, covers lines and labels and crosses
  /// curves least, in this order of weight; of equal places the nearest.
  mutating func place(_ label: FittedText, at point: Pixel) -> Rectangle {
    place(candidates(width: label.width + 8, around: point))
  }

  /// The place along a horizontal line, above it rather than beneath, that covers least.
  mutating func place(_ label: WrappedText, alongLineAt y: Double) -> Rectangle {
    let room = plot.width - label.width - 16
    let distance = label.height / 2 + 3.5
    return place(
      [-distance, distance].flatMap { offset in
        [0, 1, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875].map { share in
          let x = plot.left + 8 + label.width / 2 + room * share
          return Rectangle(
            center: Pixel(x: x, y: y + offset), width: label.width + 8, height: label.height + 3)
        }
      })
  }

  private mutating func place(_ places: [Rectangle]) -> Rectangle {
    var best = (cost: Int.max, area: places[0])
    for area in places {
      let cost = cost(of: area)
      if cost < best.cost { best = (cost, area) }
    }
    taken.append(best.area)
    return best.area
  }

  /// Places right and left of `point`, from near to far, then above and beneath it.
  private func candidates(width: Double, around point: Pixel) -> [Rectangle] {
    beside(point, width: width) + aboveAndBelow(point, width: width)
  }

  private func beside(_ point: Pixel, width: Double) -> [Rectangle] {
    [0.0, -18, 18, -36, 36, -60, 60, -90, 90].flatMap { offset in
      let distance = (offset == 0 ? 10 : 6) + width / 2
      return [distance, -distance].map { shift in
        let center = Pixel(x: point.x + shift, y: point.y + offset)
        return Rectangle(center: center, width: width, height: 19)
      }
    }
  }

  private func aboveAndBelow(_ point: Pixel, width: Double) -> [Rectangle] {
    let half = width / 2
    let x = max(min(point.x, plot.right - half), plot.left + half)
    return [-24.0, 24, -48, 48, -72, 72, -96, 96].map { offset in
      Rectangle(center: Pixel(x: x, y: point.y + offset), width: width, height: 19)
    }
  }

  private func cost(of area: Rectangle) -> Int {
    var cost = plot.contains(area) ? 0 : 1_000_000
    cost += taken.count { $0.overlaps(area) } * 10_000
    return traces.reduce(cost) { $0 + $1.crossings(of: area) }
  }
}
