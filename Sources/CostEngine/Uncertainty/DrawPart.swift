import Quantities

/// What a run of blocks of draws gave.
package struct DrawPart: Sendable {
  /// One option's draws.
  struct Tally: Sendable {
    /// The totals, draw by draw.
    var totals: [Double] = []
    /// Of the totals.
    var total = Moments()
    /// Of the share of being the cheapest.
    var wins = ShareSums()
    /// Of the total less the cheapest.
    var regret = Moments()

    /// Adds the first draws of eight.
    mutating func add(
      _ total: SIMD8<Double>, win: SIMD8<Double>, regret: SIMD8<Double>, count: Int
    ) {
      totals.append(addingCapacity: count) { span in
        for lane in 0..<count { span.append(total[lane]) }
      }
      self.total.add(total, count: count)
      wins.add(win, count: count)
      self.regret.add(regret, count: count)
    }
  }

  /// By option.
  var options: [Tally]
  /// Whether some option could be chosen in every draw.
  var hasChoice = true
}

/// Draws the uncertain inputs and plays the program on them.
struct DrawPlayer: Sendable {
  let ranked: RankedProgram
  /// The register of each drawn row, its quantiles, and the stream of its path.
  let inputs: [(register: Int32, table: QuantileTable, stream: UInt64)]
  let seed: UInt64
  let draws: Int

  /// With more registers than these, half a block is played at a time, so that they stay in the
  /// nearest cache.
  private static let mostRegisters = 64

  /// The blocks of a part; as many parts as that, whatever the number of cores.
  private static let blocksInPart = 8

  /// The numbers of the parts.
  var parts: Range<Int> {
    0..<(blocks.count + Self.blocksInPart - 1) / Self.blocksInPart
  }

  private var blocks: Range<Int> { 0..<(draws + LaneFile.lanes - 1) / LaneFile.lanes }

  /// The draws of a part.
  func part(_ index: Int) -> DrawPart {
    part(blocks.dropFirst(index * Self.blocksInPart).prefix(Self.blocksInPart))
  }

  /// The draws of some blocks.
  private func part(_ blocks: Range<Int>) -> DrawPart {
    let isLong = ranked.program.registerCount > Self.mostRegisters
    let lanes = isLong ? LaneFile.lanes / 2 : LaneFile.lanes
    var file = LaneFile(ranked.program, lanes: lanes)
    var part = DrawPart(
      options: Array(repeating: DrawPart.Tally(), count: ranked.isAllowed.count))
    var offered = Array(repeating: SIMD8<Double>(repeating: 0), count: ranked.isAllowed.count)
    for option in part.options.indices {
      part.options[option].totals.reserveCapacity(blocks.count * LaneFile.lanes)
    }
    for block in blocks {
      var generators = inputs.map {
        Xoshiro256(seed: seed, stream: $0.stream, block: UInt64(block))
      }
      let end = min(draws, (block + 1) * LaneFile.lanes)
      for start in stride(from: block * LaneFile.lanes, to: end, by: lanes) {
        for index in inputs.indices {
          inputs[index].table.fill(
            &file.values, from: Int(inputs[index].register) * file.chunks, count: file.chunks,
            with: &generators[index])
        }
        file.play()
        judge(file, lanes: min(lanes, end - start), &offered, &part)
      }
    }
    return part
  }

  /// Adds the draws of a file; `offered` has room for a vector of each option.
  private func judge(
    _ file: LaneFile, lanes: Int, _ offered: inout [SIMD8<Double>], _ part: inout DrawPart
  ) {
    let never = SIMD8<Double>(repeating: .infinity)
    for chunk in 0..<((lanes + 7) / 8) {
      var least = never
      for option in offered.indices {
        let total = ranked.offered(option, file, chunk: chunk)
        offered[option] = total
        least.replace(with: total, where: total .< least)
      }
      let edge = least + least * 1e-12
      var winners = SIMD8<Double>(repeating: 0)
      for total in offered { winners += Self.ones(total .<= edge) }
      let count = min(8, lanes - chunk * 8)
      for lane in 0..<count where !least[lane].isFinite { part.hasChoice = false }
      let hasChoice = least .< never
      let none = SIMD8<Double>(repeating: 0)
      for option in offered.indices {
        let total = file.vector(ranked.program.outputs[option], chunk: chunk)
        let win = Self.ones(offered[option] .<= edge) / winners
        let regret = (total - least).replacing(with: 0, where: .!(total .> least))
        part.options[option].add(
          total, win: none.replacing(with: win, where: hasChoice),
          regret: none.replacing(with: regret, where: hasChoice), count: count)
      }
    }
  }

  private static func ones(_ mask: SIMDMask<SIMD8<Int64>>) -> SIMD8<Double> {
    SIMD8(repeating: 0).replacing(with: 1, where: mask)
  }
}
