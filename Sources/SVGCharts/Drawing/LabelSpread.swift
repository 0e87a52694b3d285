/// Moves the centres of labels, each as high as `heights` says, as little as possible so that none
/// overlap and all stay between `top` and `bottom` if there is room; the result is in the order of
/// `centers`.
func spread(centers: [Double], heights: [Double], top: Double, bottom: Double) -> [Double] {
  var blocks: [LabelBlock] = []
  for index in centers.indices.sorted(by: { (centers[$0], $0) < (centers[$1], $1) }) {
    var block = LabelBlock(index, center: centers[index], height: heights[index])
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
    var start = block.start
    for index in block.members {
      result[index] = start + heights[index] / 2
      start += heights[index]
    }
  }
  return result
}

/// Labels that touch, which begin at the mean of where each wants the block to begin.
private struct LabelBlock {
  private(set) var members: [Int]
  private(set) var start = 0.0
  private var height: Double
  private var sumOfWishedStarts: Double

  init(_ index: Int, center: Double, height: Double) {
    members = [index]
    self.height = height
    sumOfWishedStarts = center - height / 2
  }

  private var count: Double { Double(members.count) }

  var end: Double { start + height }

  mutating func settle(top: Double, bottom: Double) {
    start = max(top, min(bottom - height, sumOfWishedStarts / count))
  }

  func joined(with below: LabelBlock) -> LabelBlock {
    var joined = self
    joined.members += below.members
    joined.height += below.height
    joined.sumOfWishedStarts += below.sumOfWishedStarts - below.count * height
    return joined
  }
}
