import Quantities

/// What a run of blocks of draws gave.
package struct DrawPart: Sendable {
  /// Each option's totals, draw by draw.
  var totals: [[Double]] = []
  /// Each option's share of being the cheapest, draw by draw.
  var wins: [[Double]] = []
  /// Each option's total less the cheapest, draw by draw.
  var regrets: [[Double]] = []
  /// The total of the cheapest, draw by draw.
  var least: [Double] = []
}

/// Does the parts of the draws, one after the other or side by side; always in their order.
package typealias PartRunner = @Sendable (
  _ count: Int, _ part: @escaping @Sendable (Int) -> DrawPart
) -> [DrawPart]

/// Draws the uncertain inputs and plays the program on them.
struct DrawPlayer: Sendable {
  let ranked: RankedProgram
  /// The register of each drawn row, its quantiles, and the stream of its path.
  let inputs: [(register: Int32, table: QuantileTable, stream: UInt64)]
  let seed: UInt64
  let draws: Int

  /// The draws of some blocks.
  func part(_ blocks: Range<Int>) -> DrawPart {
    var file = LaneFile(ranked.program)
    let options = ranked.isAllowed.count
    var part = DrawPart()
    part.totals = Array(repeating: [], count: options)
    part.wins = part.totals
    part.regrets = part.totals
    for block in blocks {
      for input in inputs {
        var generator = Xoshiro256(seed: seed, stream: input.stream, block: UInt64(block))
        input.table.fill(
          &file.values, from: Int(input.register) * LaneFile.chunks, count: LaneFile.chunks,
          with: &generator)
      }
      file.play()
      let lanes = min(LaneFile.lanes, draws - block * LaneFile.lanes)
      for lane in 0..<lanes { judge(file, lane, &part) }
    }
    return part
  }

  private func judge(_ file: LaneFile, _ lane: Int, _ part: inout DrawPart) {
    let choices = ranked.choices(file, lane: lane)
    var least = Double.infinity
    for case let total? in choices where total < least { least = total }
    let edge = least + abs(least) * 1e-12
    var winners = 0.0
    for case let total? in choices where total <= edge { winners += 1 }
    part.least.append(least)
    for option in choices.indices {
      let total = file.value(ranked.program.outputs[option], lane: lane)
      part.totals[option].append(total)
      let isWinner = choices[option].map { $0 <= edge } ?? false
      part.wins[option].append(isWinner ? 1 / winners : 0)
      part.regrets[option].append(least.isFinite ? max(0, total - least) : 0)
    }
  }
}
