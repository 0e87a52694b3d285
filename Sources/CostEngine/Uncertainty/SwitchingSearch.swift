import Quantities
import RealModule
import ScenarioModel

/// Looks for the value of each number that turns the answer.
struct SwitchingSearch: Sendable {
  private let search: TurnSearch
  /// The numbers that are not 0, and the steps that vary with each.
  private let rows: [(row: Int, varying: [Int32])]

  private static let rowsInPart = 8

  init(_ scenario: Scenario, _ terms: DecidingTerms, leader: Int?) {
    search = TurnSearch(
      assumptions: scenario.assumptions, terms: terms, leader: leader ?? 0)
    let isSearched = leader != nil && scenario.options.count > 1
    let rows =
      isSearched
      ? terms.twins.representatives.filter { scenario.assumptions[$0].value != 0 } : []
    self.rows = Array(
      zip(rows, terms.record.steps(varyingWithEach: rows.map(terms.twins.all))))
  }

  /// How many parts the search has.
  var parts: Int { (rows.count + Self.rowsInPart - 1) / Self.rowsInPart }

  /// A value for every number of a part.
  func values(_ part: Int) -> [SwitchingValue] {
    rows.dropFirst(part * Self.rowsInPart).prefix(Self.rowsInPart).map {
      search.value($0.row, varying: $0.varying)
    }
  }

  /// The nearest first.
  static func sorted(_ values: [SwitchingValue]) -> [SwitchingValue] {
    values.sorted {
      $0.distance == $1.distance ? $0.assumption < $1.assumption : $0.distance < $1.distance
    }
  }
}

/// Looks for the nearest value of a number at which another option becomes the cheapest.
private struct TurnSearch: Sendable {
  let assumptions: [Assumption]
  let terms: DecidingTerms
  let leader: Int

  /// A turn is closed in upon this often at most.
  private static let rounds = 12
  /// The relative width at which a turn is found.
  private static let closeEnough = 1e-11
  private static let reach = 10.0

  /// The value of a row, with which some steps vary.
  func value(_ row: Int, varying: [Int32]) -> SwitchingValue {
    let ranked = RankedProgram(terms, varying: varying)
    guard !ranked.program.inputs.isEmpty else {
      return SwitchingValue(assumption: row, value: nil, becomes: nil, factor: nil)
    }
    var probe = Probe(ranked: ranked, leader: leader)
    let point = assumptions[row].value
    let isWhole = assumptions[row].isWhole
    let ends = [point * Self.reach, point / Self.reach].map { allowed($0, row) }
    let steps = ends.compactMap { step(from: point, to: $0, isWhole: isWhole, &probe) }
      .sorted { distance($0.before, point) < distance($1.before, point) }
    var turn = steps.first.flatMap { self.turn(within: $0, isWhole: isWhole, &probe) }
    if let found = turn, let other = steps.dropFirst().first,
      distance(other.before, point) < distance(found.value, point),
      let nearer = self.turn(within: other, isWhole: isWhole, &probe),
      distance(nearer.value, point) < distance(found.value, point)
    {
      turn = nearer
    }
    return SwitchingValue(
      assumption: row, value: turn?.value, becomes: turn?.option,
      factor: turn.map { $0.value / point }, twins: terms.twins.all(row).count - 1)
  }

  private func distance(_ value: Double, _ point: Double) -> Double {
    abs(Double.log(value / point))
  }

  /// The end within what the number may be.
  private func allowed(_ value: Double, _ row: Int) -> Double {
    let assumption = assumptions[row]
    return min(max(value, assumption.least ?? -.infinity), assumption.most ?? .infinity)
  }

  /// The first of rising distances from the point at which the cheapest changes.
  private func step(
    from point: Double, to end: Double, isWhole: Bool, _ probe: inout Probe
  ) -> Step? {
    guard end != point, end / point > 0 else { return nil }
    let ratio = Double.pow(end / point, 1 / Double(LaneFile.lanes))
    var candidates = Array(repeating: end, count: LaneFile.lanes)
    var value = point
    for index in candidates.indices.dropLast() {
      value *= ratio
      candidates[index] = value
    }
    if isWhole { candidates = candidates.map { $0.rounded() } }
    guard let found = probe.firstTurn(candidates) else { return nil }
    return Step(
      before: found.index == 0 ? point : candidates[found.index - 1],
      after: candidates[found.index], option: found.option,
      leads: found.index == 0 ? nil : probe.leads(around: found.index, of: candidates.count))
  }

  /// Closes in upon the turn within a step.
  private func turn(
    within step: Step, isWhole: Bool, _ probe: inout Probe
  ) -> (value: Double, option: Int?)? {
    if isWhole { return whole(from: step.before, to: step.after, &probe) }
    var bracket = Bracket(step)
    for _ in 0..<Self.rounds where abs(bracket.high / bracket.low - 1) > Self.closeEnough {
      let candidates = bracket.candidates
      guard let nearer = probe.firstTurn(candidates) else { break }
      let leads =
        nearer.index > 0 ? probe.leads(around: nearer.index, of: candidates.count) : nil
      bracket.narrow(to: nearer, of: candidates, leads: leads)
    }
    return (bracket.high, bracket.option)
  }

  /// The first whole number that turns the answer between one that does not and one that does.
  private func whole(
    from low: Double, to high: Double, _ probe: inout Probe
  ) -> (value: Double, option: Int?)? {
    let count = min(abs(high - low), Double(LaneFile.lanes))
    let step = (high - low) / max(1, count)
    let candidates = (1...max(1, Int(count))).map { (low + step * Double($0)).rounded() }
    guard let found = probe.firstTurn(candidates) else { return nil }
    return (candidates[found.index], found.option)
  }
}

/// Two neighbouring values between which the cheapest changes, and what it becomes.
private struct Step {
  let before: Double
  let after: Double
  let option: Int?
  /// How far what turns the answer is from that at both, where it is known.
  let leads: (Double, Double)?
}

/// Two values between which the answer turns.
private struct Bracket {
  private(set) var low: Double
  private(set) var high: Double
  private(set) var option: Int?
  /// How far what turns the answer is from that at both ends, where it is known.
  private var leads: (low: Double, high: Double)?

  /// So near the line between both ends a turn is looked for first.
  private static let nearness = [1.0 / 256, 1e-5, 1e-5]
  /// How often the turn was where the line meets.
  private var hits = 0

  init(_ step: Step) {
    (low, high, option, leads) = (step.before, step.after, step.option, step.leads)
  }

  /// Values to look at: evenly spread, or close to where the leads' line meets zero as long as the
  /// turn was found there.
  var candidates: [Double] {
    let even = (1...Probe.fewLanes).map { Double($0) / Double(Probe.fewLanes) }
    var shares = even
    if let meeting, hits < Self.nearness.count {
      let near = Self.nearness[hits]
      shares =
        [0.5 * meeting, meeting - near, meeting, meeting + near].filter { $0 > 0 && $0 < 1 }
        .sorted() + [1]
    }
    return shares.dropLast().map { low + (high - low) * $0 } + [high]
  }

  /// The share of the way from low to high at which the leads' line meets zero.
  private var meeting: Double? {
    leads.flatMap { ends in
      let share = ends.low / (ends.low - ends.high)
      return share > 0 && share < 1 ? share : nil
    }
  }

  /// Takes the two neighbours of some candidates between which the answer turns.
  mutating func narrow(
    to turn: (index: Int, option: Int?), of candidates: [Double], leads: (Double, Double)?
  ) {
    let width = abs(high - low)
    let wasNear = self.leads != nil
    if turn.index > 0 { low = candidates[turn.index - 1] }
    high = candidates[turn.index]
    option = turn.option
    let isNear = abs(high - low) < width * 2 * Self.nearness[0]
    if wasNear { hits = isNear ? hits + 1 : Self.nearness.count }
    self.leads = leads
  }
}

/// A program of one number, played on many values at once or on few.
private struct Probe {
  /// So many values fill one vector.
  static let fewLanes = 8
  private let ranked: RankedProgram
  private let leader: Int
  private var many: LaneFile
  private var few: LaneFile

  init(ranked: RankedProgram, leader: Int) {
    self.ranked = ranked
    self.leader = leader
    many = LaneFile(ranked.program)
    few = LaneFile(ranked.program, lanes: Self.fewLanes)
  }

  /// The first of at most 64 values at which the cheapest is another.
  mutating func firstTurn(_ values: [Double]) -> (index: Int, option: Int?)? {
    values.count > Self.fewLanes
      ? Self.turn(values, &many, ranked, leader) : Self.turn(values, &few, ranked, leader)
  }

  /// How far what turned the answer was from that before and at one of so many values that were
  /// looked at last.
  func leads(around lane: Int, of count: Int) -> (Double, Double)? {
    count > Self.fewLanes ? leads(around: lane, many) : leads(around: lane, few)
  }

  private func leads(around lane: Int, _ file: LaneFile) -> (Double, Double)? {
    ranked.cause(file, from: lane - 1, to: lane, leader: leader).map { cause in
      (
        ranked.lead(over: cause, of: leader, file, lane: lane - 1),
        ranked.lead(over: cause, of: leader, file, lane: lane)
      )
    }
  }

  // Static, so that the registers are not copied while they are written to.
  private static func turn(
    _ values: [Double], _ file: inout LaneFile, _ ranked: RankedProgram, _ leader: Int
  ) -> (index: Int, option: Int?)? {
    for input in ranked.program.inputs {
      for (lane, value) in values.enumerated() {
        file.set(input.register, lane: lane, to: value)
      }
    }
    file.play()
    return ranked.firstTurn(file, lanes: values.count, leader: leader).map {
      ($0, ranked.cheapest(file, lane: $0))
    }
  }
}
