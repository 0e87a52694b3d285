/// Leaves out the points of a curve whose absence moves it by less than can be seen.
///
/// From the last kept point, each later one admits only those directions that pass it within the
/// tolerance; a point is kept when the next one lies outside the directions admitted so far.
struct LineSimplifier {
  /// How far above or below a left-out point the line may pass.
  static let tolerance = 0.05

  private var kept: [Pixel?] = []
  private var anchor: Pixel?
  private var pending: Pixel?
  private var lowestSlope = -Double.infinity
  private var highestSlope = Double.infinity

  /// The points that remain of a curve that runs to the right; where it doesn't, all do.
  static func simplified(_ pixels: [Pixel?]) -> [Pixel?] {
    var simplifier = LineSimplifier()
    simplifier.kept.reserveCapacity(pixels.count)
    for pixel in pixels {
      if let pixel { simplifier.add(pixel) } else { simplifier.breakLine() }
    }
    simplifier.keepPending()
    return simplifier.kept
  }

  private mutating func add(_ pixel: Pixel) {
    if let anchor, extend(from: anchor, to: pixel) { return }
    keepPending()
    if let anchor, extend(from: anchor, to: pixel) { return }
    kept.append(pixel)
    begin(at: pixel)
  }

  /// Takes `pixel` as the line's next end if the points since `anchor` allow it.
  private mutating func extend(from anchor: Pixel, to pixel: Pixel) -> Bool {
    let run = pixel.x - anchor.x
    let rise = pixel.y - anchor.y
    let isOnward = run > 0 && pixel.x >= (pending ?? anchor).x
    guard isOnward, lowestSlope <= rise / run, rise / run <= highestSlope else { return false }
    lowestSlope = max(lowestSlope, (rise - Self.tolerance) / run)
    highestSlope = min(highestSlope, (rise + Self.tolerance) / run)
    pending = pixel
    return true
  }

  private mutating func keepPending() {
    guard let pending else { return }
    kept.append(pending)
    begin(at: pending)
  }

  private mutating func begin(at pixel: Pixel?) {
    anchor = pixel
    pending = nil
    lowestSlope = -.infinity
    highestSlope = .infinity
  }

  private mutating func breakLine() {
    keepPending()
    kept.append(nil)
    begin(at: nil)
  }
}
