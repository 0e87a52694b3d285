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

  /// What ended the leader's lead: a gate of its own, a gate of another that opened, or a total.
  enum Cause: Sendable {
    case gate(needed: Int, sign: Double)
    case total(option: Int)
  }

  /// What turned the answer between two lanes, the leader being the cheapest in the first alone.
  func cause(_ file: LaneFile, from low: Int, to high: Int, leader: Int) -> Cause? {
    if let closed = closedGate(of: leader, file, lane: high) {
      return .gate(needed: closed, sign: 1)
    }
    guard let winner = cheapest(file, lane: high) else { return nil }
    if let closed = closedGate(of: winner, file, lane: low) {
      return .gate(needed: closed, sign: -1)
    }
    return .total(option: winner)
  }

  /// How far a cause is from turning the answer in a lane; below 0 it has turned.
  func lead(over cause: Cause, of leader: Int, _ file: LaneFile, lane: Int) -> Double {
    switch cause {
    case .gate(let needed, let sign): -sign * shortfall(needed, file, lane: lane)
    case .total(let option):
      file.value(program.outputs[option], lane: lane)
        - file.value(program.outputs[leader], lane: lane)
    }
  }

  /// The output of the need of an option's gate that offers far too little in a lane; nil if none.
  private func closedGate(of option: Int, _ file: LaneFile, lane: Int) -> Int? {
    let needs = stride(from: gates[option].lowerBound, to: gates[option].upperBound, by: 2)
    var closed: (needed: Int, shortfall: Double)?
    for needed in needs {
      let shortfall = shortfall(needed, file, lane: lane)
      if shortfall > closed?.shortfall ?? 0 { closed = (needed, shortfall) }
    }
    return closed?.needed
  }

  /// How much more a gate needs than it is offered in a lane.
  private func shortfall(_ needed: Int, _ file: LaneFile, lane: Int) -> Double {
    file.value(program.outputs[needed], lane: lane)
      - file.value(program.outputs[needed + 1], lane: lane)
  }

  /// How far below the next the leader is in a lane; −∞ where it can't be chosen.
  func lead(of leader: Int, _ file: LaneFile, lane: Int) -> Double {
    var (own, next) = (Double.infinity, Double.infinity)
    for option in isAllowed.indices {
      let total = offered(option, file, chunk: lane / 8)[lane % 8]
      if option == leader { own = total } else if total < next { next = total }
    }
    return own.isFinite ? next - own : -.infinity
  }

  /// The cheapest option of a lane; nil where none can be chosen.
  func cheapest(_ file: LaneFile, lane: Int) -> Int? {
    var best: (option: Int, total: Double)?
    for option in isAllowed.indices {
      let total = offered(option, file, chunk: lane / 8)[lane % 8]
      if total < best?.total ?? .infinity { best = (option, total) }
    }
    return best?.option
  }

  private func abs(_ value: SIMD8<Double>) -> SIMD8<Double> {
    value.replacing(with: -value, where: value .< SIMD8(repeating: 0))
  }
}
