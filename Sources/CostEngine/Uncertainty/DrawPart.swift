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
          &file.values, from: Int(input.register) * file.chunks, count: file.chunks,
          with: &generator)
      }
      file.play()
      judge(file, lanes: min(LaneFile.lanes, draws - block * LaneFile.lanes), &part)
    }
    return part
  }

  private func judge(_ file: LaneFile, lanes: Int, _ part: inout DrawPart) {
    for chunk in 0..<((lanes + 7) / 8) {
      let offered = ranked.isAllowed.indices.map { ranked.offered($0, file, chunk: chunk) }
      var least = SIMD8<Double>(repeating: .infinity)
      for total in offered { least.replace(with: total, where: total .< least) }
      let edge = least + least * 1e-12
      var winners = SIMD8<Double>(repeating: 0)
      for total in offered { winners += Self.ones(total .<= edge) }
      let count = min(8, lanes - chunk * 8)
      for lane in 0..<count { part.least.append(least[lane]) }
      for option in offered.indices {
        let total = file.vector(ranked.program.outputs[option], chunk: chunk)
        let win = Self.ones(offered[option] .<= edge) / winners
        let regret = (total - least).replacing(with: 0, where: .!(total .> least))
        for lane in 0..<count {
          part.totals[option].append(total[lane])
          part.wins[option].append(win[lane].isFinite ? win[lane] : 0)
          part.regrets[option].append(least[lane].isFinite ? regret[lane] : 0)
        }
      }
    }
  }

  private static func ones(_ mask: SIMDMask<SIMD8<Int64>>) -> SIMD8<Double> {
    SIMD8(repeating: 0).replacing(with: 1, where: mask)
  }
}
