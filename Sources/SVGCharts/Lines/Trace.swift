/// A curve in coordinates of the drawing; nil where a point has no place, which breaks the line.
struct Trace {
  let style: SeriesStyle
  let pixels: [Pixel?]
  /// Where a marker stands: at each point, or at the last one that has a place.
  let marked: [Pixel]

  init(_ series: LineSeries, style: SeriesStyle, x: AxisProjection, y: AxisProjection) {
    self.style = style
    let pixels = series.points.map { Pixel($0, x: x, y: y) }
    self.pixels = LineSimplifier.simplified(pixels)
    let places = pixels.compactMap(\.self)
    marked = series.marksPoints ? places : places.suffix(1)
  }

  /// The last point that has a place.
  var end: Pixel? { pixels.last { $0 != nil } ?? nil }

  /// The curve as path data: unbroken runs, a lone point as a dot.
  var path: Markup {
    let longestPoint = 2 * OutputSpan<UInt8>.longestNumber + 4
    var data: Markup = ""
    data.write(atMost: pixels.count * longestPoint) { path in
      var runLength = 0
      for pixel in pixels {
        if let pixel {
          path.append(UInt8(ascii: runLength == 0 ? "M" : " "))
          path.append(number: pixel.x)
          path.append(UInt8(ascii: " "))
          path.append(number: pixel.y)
          runLength += 1
        } else {
          Trace.end(run: &runLength, in: &path)
        }
      }
      Trace.end(run: &runLength, in: &path)
    }
    return data
  }

  private static func end(run length: inout Int, in path: inout OutputSpan<UInt8>) {
    if length == 1 {
      path.append(UInt8(ascii: "h"))
      path.append(UInt8(ascii: "0"))
    }
    length = 0
  }

  /// How many of the curve's straight pieces touch `area`.
  func crossings(of area: Rectangle) -> Int {
    var count = 0
    var previous: Pixel?
    for pixel in pixels {
      if let previous, let pixel, area.isCrossed(from: previous, to: pixel) { count += 1 }
      previous = pixel
    }
    return count
  }
}
