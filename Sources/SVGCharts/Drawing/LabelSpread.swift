/// Moves the centres of labels, all `height` high, as little as possible so that none overlap and
/// all stay between `top` and `bottom` if there is room; the result is in the order of `centers`.
func spread(centers: [Double], height: Double, top: Double, bottom: Double) -> [Double] {
  var blocks: [LabelBlock] = []
  for index in centers.indices.sorted(by: { (centers[$0], $0) < (centers[$1], $1) }) {
    var block = LabelBlock(index, center: centers[index], height: height)
    block.settle(top: top, bottom: bottom)
    while let above = blocks.last, above.end > block.start {
      blocks.removeLast()
      block = above.joined(with: block)
      block.settle(top: top, bottom: bottom)
    }
    blocks.append(block)
  }
  var result = centers
  for block in blocks {
    for (place, index) in block.members.enumerated() {
      result[index] = block.start + (Double(place) + 0.5) * height
    }
  }
  return result
}

/// Labels that touch, which begin at the mean of where each wants the block to begin.
private struct LabelBlock {
  private(set) var members: [Int]
  private(set) var start = 0.0
  private let height: Double
  private var sumOfWishedStarts: Double

  init(_ index: Int, center: Double, height: Double) {
    members = [index]
    self.height = height
    sumOfWishedStarts = center - height / 2
  }

  private var count: Double { Double(members.count) }

  var end: Double { start + count * height }

  mutating func settle(top: Double, bottom: Double) {
    start = max(top, min(bottom - count * height, sumOfWishedStarts / count))
  }

  func joined(with below: LabelBlock) -> LabelBlock {
    var joined = self
    joined.members += below.members
    joined.sumOfWishedStarts += below.sumOfWishedStarts - count * below.count * height
    return joined
  }
}
