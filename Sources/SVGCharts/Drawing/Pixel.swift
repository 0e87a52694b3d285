/// A position in the drawing, in units of the viewBox, y downward.
struct Pixel: Equatable {
  var x: Double
  var y: Double
}
