/// An upright rectangle of the drawing.
struct Rectangle: Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func contains(_ pixel: Pixel) -> Bool {
    left <= pixel.x && pixel.x <= right && top <= pixel.y && pixel.y <= bottom
  }

  func contains(_ other: Rectangle) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// The position between the left and the right edge that is nearest to `x`.
  func nearest(x: Double) -> Double { min(max(x, left), right) }

  /// The position within the rectangle that is nearest to `pixel`.
  func nearest(to pixel: Pixel) -> Pixel {
    Pixel(x: nearest(x: pixel.x), y: min(max(pixel.y, top), bottom))
  }

  func overlaps(_ other: Rectangle) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether the straight line between two positions touches the rectangle.
  func isCrossed(from start: Pixel, to end: Pixel) -> Bool {
    if max(start.x, end.x) < left || min(start.x, end.x) > right { return false }
    if max(start.y, end.y) < top || min(start.y, end.y) > bottom { return false }
    // The line misses a rectangle within its bounds only if all corners are on one side of it.
    let run = end.x - start.x
    let rise = end.y - start.y
    func side(_ x: Double, _ y: Double) -> Double { rise * (x - start.x) - run * (y - start.y) }
    let sides = (side(left, top), side(right, top), side(left, bottom), side(right, bottom))
    let allRight = sides.0 > 0 && sides.1 > 0 && sides.2 > 0 && sides.3 > 0
    let allLeft = sides.0 < 0 && sides.1 < 0 && sides.2 < 0 && sides.3 < 0
    return !allRight && !allLeft
  }
}

extension Rectangle {
  init(center: Pixel, width: Double, height: Double) {
    left = center.x - width / 2
    right = center.x + width / 2
    top = center.y - height / 2
    bottom = center.y + height / 2
  }
}
