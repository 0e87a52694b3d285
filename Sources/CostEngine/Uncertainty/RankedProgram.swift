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
    self.init(model, varying: model.record.steps(varyingWith: rows))
  }

  /// The same when some steps vary, which are in their order.
  init(_ model: DecidingTerms, varying: [Int32]) {
    var outputs = model.totals
    var gates: [Range<Int>] = []
    for option in model.gates {
      let start = outputs.count
      for gate in option { outputs += [gate.needed, gate.offered] }
      gates.append(start..<outputs.count)
    }
    program = ProgramBuilder.program(model.record, outputs: outputs, varying: varying)
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

  /// The options' totals in a lane; infinite where an option can't be chosen there.
  private func choices(_ file: LaneFile, lane: Int) -> [Double] {
    isAllowed.indices.map { offered($0, file, chunk: lane / 8)[lane % 8] }
  }

  /// The first of some lanes in which the leader is no longer the cheapest; it stays where another
  /// is not cheaper beyond rounding.
  func firstTurn(_ file: LaneFile, lanes: Int, leader: Int) -> Int? {
    for chunk in 0..<((lanes + 7) / 8) {
      let total = offered(leader, file, chunk: chunk)
      var isTurned = total .== SIMD8(repeating: .infinity)
      let edge = total - abs(total) * 1e-12
      for option in isAllowed.indices where option != leader {
        isTurned = isTurned .| (offered(option, file, chunk: chunk) .< edge)
      }
      for lane in 0..<min(8, lanes - chunk * 8) where isTurned[lane] { return chunk * 8 + lane }
    }
    return nil
  }

  /// How far below the next the leader is in a lane; −∞ where it can't be chosen.
  func lead(of leader: Int, _ file: LaneFile, lane: Int) -> Double {
    let totals = choices(file, lane: lane)
    guard totals[leader].isFinite else { return -.infinity }
    let next = totals.indices.filter { $0 != leader }.map { totals[$0] }.min() ?? .infinity
    return next - totals[leader]
  }

  /// The cheapest option of a lane; nil where none can be chosen.
  func cheapest(_ file: LaneFile, lane: Int) -> Int? {
    let totals = choices(file, lane: lane)
    let best = totals.indices.min { totals[$0] < totals[$1] }
    return best.flatMap { totals[$0].isFinite ? $0 : nil }
  }

  private func abs(_ value: SIMD8<Double>) -> SIMD8<Double> {
    value.replacing(with: -value, where: value .< SIMD8(repeating: 0))
  }
}
