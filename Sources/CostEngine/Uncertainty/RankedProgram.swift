import Quantities
import ScenarioModel

/// The deciding totals and numeric gates of all options as outputs of one program.
struct RankedProgram: Sendable {
  let program: Program
  /// Whether each option may win as far as no number decides.
  let isAllowed: [Bool]
  /// By option: the outputs of what its gates need and offer.
  private let gates: [Range<Int>]

  /// From the terms of each option; the outputs are the totals and then each gate's two sides.
  init(_ model: DecidingTerms, rows: (Int) -> Bool) {
    var outputs = model.totals
    var gates: [Range<Int>] = []
    for option in model.gates {
      let start = outputs.count
      for gate in option { outputs += [gate.needed, gate.offered] }
      gates.append(start..<outputs.count)
    }
    program = ProgramBuilder.program(model.sheet, outputs: outputs, rows: rows)
    isAllowed = model.isAllowed
    self.gates = gates
  }

  /// An option's totals of eight draws; infinite where it can't be chosen.
  func offered(_ option: Int, _ file: LaneFile, chunk: Int) -> SIMD8<Double> {
    let never = SIMD8<Double>(repeating: .infinity)
    guard isAllowed[option] else { return never }
    let total = file.vector(program.outputs[option], chunk: chunk)
    var isOffered = total .< never
    for output in stride(from: gates[option].lowerBound, to: gates[option].upperBound, by: 2) {
      let needed = file.vector(program.outputs[output], chunk: chunk)
      isOffered = isOffered .& (needed .<= file.vector(program.outputs[output + 1], chunk: chunk))
    }
    return never.replacing(with: total, where: isOffered)
  }

  /// The options' totals in a lane; nil where an option can't be chosen there.
  func choices(_ file: LaneFile, lane: Int) -> [Double?] {
    isAllowed.indices.map { option in
      guard isAllowed[option] else { return nil }
      let total = file.value(program.outputs[option], lane: lane)
      guard total.isFinite else { return nil }
      for output in stride(from: gates[option].lowerBound, to: gates[option].upperBound, by: 2) {
        let needed = file.value(program.outputs[output], lane: lane)
        let offered = file.value(program.outputs[output + 1], lane: lane)
        if !(needed <= offered) { return nil }
      }
      return total
    }
  }

  /// The cheapest option of a lane; a leader stays where another is not cheaper beyond rounding.
  func cheapest(_ file: LaneFile, lane: Int, leader: Int?) -> Int? {
    let totals = choices(file, lane: lane)
    var best = leader.flatMap { totals[$0] == nil ? nil : $0 }
    for (option, total) in totals.enumerated() {
      guard let total else { continue }
      guard let current = best, let least = totals[current] else {
        best = option
        continue
      }
      if total < least - abs(least) * 1e-12 { best = option }
    }
    return best
  }
}
