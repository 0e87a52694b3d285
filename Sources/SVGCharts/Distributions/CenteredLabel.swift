/// A label above or beneath the mark of a distribution chart, centred there while it has room.
struct CenteredLabel {
  let text: FittedText
  private(set) var left: Double
  let middle: Double

  private init(_ text: FittedText, at x: Double, middle: Double, width: Double) {
    self.text = text
    self.middle = middle
    left = x - text.width / 2
    move(within: 0...width)
  }

  /// Stands above a mark at `place` in a drawing `width` wide.
  init(_ text: FittedText, above place: Pixel, width: Double) {
    self.init(
      text, at: place.x, middle: place.y - DistributionMark.bandHeight / 2 - 16.5, width: width)
  }

  /// Stands beneath a mark at `place` in a drawing `width` wide.
  init(_ text: FittedText, below place: Pixel, width: Double) {
    self.init(
      text, at: place.x, middle: place.y + DistributionMark.bandHeight / 2 + 10, width: width)
  }

  private var right: Double { left + text.width }

  /// Keeps the label inside the drawing.
  private mutating func move(within room: ClosedRange<Double>) {
    left = max(min(left, room.upperBound - text.width), room.lowerBound)
  }

  /// The labels of a row, of which neighbours that would touch move apart by the same distance.
  static func apart(_ labels: [CenteredLabel], within room: ClosedRange<Double>) -> [CenteredLabel]
  {
    guard labels.count == 2 else { return labels }
    var (first, second) = (labels[0], labels[1])
    let overlap = first.right + 10 - second.left
    if overlap <= 0 { return labels }
    let start = max(
      min(first.left - overlap / 2, room.upperBound - first.text.width - 10 - second.text.width),
      room.lowerBound)
    first.left = start
    second.left = first.right + 10
    return [first, second]
  }
}
