import Quantities
import ScenarioModel

/// Looks at what bare and stale numbers carry, and moves them together against the leader.
struct EvidenceTest {
  private let scenario: Scenario
  private let terms: DecidingTerms
  private let leader: Int

  init(_ scenario: Scenario, _ terms: DecidingTerms, leader: Int) {
    (self.scenario, self.terms, self.leader) = (scenario, terms, leader)
  }

  /// What is carried, and whether the leader stands when it is moved.
  func weight() -> EvidenceWeight {
    let bare = Set(terms.record.stepByRow.keys.filter { isBare(scenario.assumptions[$0]) })
    let reach = RowReach(terms.record, rows: bare)
    let carried = terms.lines.map { lines -> Double in
      let all = lines.reduce(0) { $0 + abs($1.value) }
      let hanging = lines.reduce(0) { $0 + (reach.hangs($1) ? abs($1.value) : 0) }
      return all > 0 ? hanging / all : 0
    }
    let cheapest = bare.isEmpty ? leader : cheapestAtWorst(bare)
    return EvidenceWeight(
      rows: bare.sorted(), carried: carried, turnsTo: cheapest == leader ? nil : cheapest,
      isTurned: cheapest != leader)
  }

  /// Whether a price, a throughput or an effort of people has no source, or is stale.
  private func isBare(_ row: Assumption) -> Bool {
    guard ImpliedRanges.takesRange(row), Self.isPriceThroughputOrEffort(row) else { return false }
    let isUnsourced = row.evidence == .assumed && row.source == nil
    return isUnsourced || row.isStale(on: scenario.date, after: scenario.staleAfterDays) == true
  }

  private static func isPriceThroughputOrEffort(_ row: Assumption) -> Bool {
    switch row.unit {
    case .tokensPerSecond, .fullTimeEquivalents, .days, .workingDaysPerMonth: true
    case .pricePerRequest: false
    default: row.unit.isMoney && !row.path.hasPrefix("exposure.")
    }
  }

  /// The cheapest when each of the rows stands at the end that hurts the leader more.
  private func cheapestAtWorst(_ rows: Set<Int>) -> Int? {
    let ranked = RankedProgram(terms) { rows.contains($0) }
    let inputs = ranked.program.inputs
    let ranges = ImpliedRanges(scenario.policy)
    let ends = inputs.map { ranges.ends(of: scenario.assumptions[$0.row]) }
    var worst = ends.map(\.high)
    for start in stride(from: 0, to: inputs.count, by: LaneFile.lanes / 2) {
      var file = pointFile(ranked)
      let group = start..<min(start + LaneFile.lanes / 2, inputs.count)
      for (place, index) in group.enumerated() {
        file.set(inputs[index].register, lane: 2 * place, to: ends[index].low)
        file.set(inputs[index].register, lane: 2 * place + 1, to: ends[index].high)
      }
      file.play()
      for (place, index) in group.enumerated() {
        let (low, high) = (
          ranked.lead(of: leader, file, lane: 2 * place),
          ranked.lead(of: leader, file, lane: 2 * place + 1)
        )
        if low < high { worst[index] = ends[index].low }
      }
    }
    var file = pointFile(ranked)
    for (index, input) in inputs.enumerated() { file.set(input.register, to: worst[index]) }
    file.play()
    let isTurned = ranked.firstTurn(file, lanes: 1, leader: leader) != nil
    return isTurned ? ranked.cheapest(file, lane: 0) : leader
  }

  private func pointFile(_ ranked: RankedProgram) -> LaneFile {
    var file = LaneFile(ranked.program)
    for (row, register) in ranked.program.inputs {
      file.set(register, to: scenario.assumptions[row].value)
    }
    return file
  }
}

/// Which steps of a record follow from some rows.
private struct RowReach {
  private let isReached: [Bool]

  init(_ record: Sheet.Record, rows: Set<Int>) {
    var isReached = Array(repeating: false, count: record.steps.count)
    for row in rows {
      if let step = record.stepByRow[row] { isReached[Int(step)] = true }
    }
    for (index, step) in record.steps.enumerated() where !isReached[index] {
      ProgramBuilder.eachSide(of: step, record) { side in
        if isReached[Int(side)] { isReached[index] = true }
      }
    }
    self.isReached = isReached
  }

  func hangs(_ output: Sheet.Output) -> Bool { output.step >= 0 && isReached[Int(output.step)] }
}
