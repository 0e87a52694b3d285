import Quantities
package import ScenarioModel

/// Plays a scenario's uncertain numbers (model.md, 11).
package struct UncertaintyModel {
  private let scenario: Scenario
  private let terms: DecidingTerms
  private let leader: Int?
  private let runnerUp: Int?
  /// The numbers that have a range and matter to some total.
  private let ownRanges: [Int: Distribution]
  private let ownTables: [Int: QuantileTable]

  /// A model of a scenario: which options may win as far as no number decides, and the two best.
  package init(_ scenario: Scenario, isAllowed: [Bool], ranking: [Int]) {
    self.init(scenario, DecidingTerms(scenario, isAllowed: isAllowed), ranking: ranking)
  }

  /// A model of some terms.
  init(_ scenario: Scenario, _ terms: DecidingTerms, ranking: [Int]) {
    self.scenario = scenario
    self.terms = terms
    leader = ranking.first
    runnerUp = ranking.dropFirst().first
    var ranges: [Int: Distribution] = [:]
    for row in terms.record.stepByRow.keys {
      if let range = scenario.assumptions[row].distribution { ranges[row] = range }
    }
    ownRanges = ranges
    ownTables = Dictionary(
      uniqueKeysWithValues: ranges.map { row, range in
        (row, QuantileTable(Self.bounded(range, scenario.assumptions[row])))
      })
  }

  /// What everything uncertain does to the answer.
  package struct Answers: Sendable {
    /// What the declared ranges do.
    package let uncertainty: Uncertainty
    /// How often each option is the cheapest when numbers without a range get one by their
    /// evidence; nil without a feasible option.
    package let certainty: Certainty?
    /// What rests on bare or stale numbers; nil without a feasible option.
    package let evidence: EvidenceWeight?
  }

  /// All answers. The runner may work side by side; the result is the same.
  package func answers(_ run: any PartRunner = OneByOne()) -> Answers {
    let (own, tested) = run.both({ ownPlayer }, { testPlayer })
    let search = SwitchingSearch(scenario, terms, leader: leader)
    let counts = (
      own: own?.parts.count ?? 0, tested: tested?.player.parts.count ?? 0, search: search.parts
    )
    let draws = counts.own + counts.tested
    let found: [Part] = run.map(draws + counts.search + 1) { index in
      if index < counts.own, let own { return .draws(own.part(index)) }
      if index < draws, let tested { return .draws(tested.player.part(index - counts.own)) }
      if index < draws + counts.search { return .switches(search.values(index - draws)) }
      return .rest(tornado(ownRanges.keys.sorted()), evidence)
    }
    let drawn = found.prefix(draws).compactMap(\.draws)
    let played =
      own == nil
      ? nil : Self.summary(Array(drawn.prefix(counts.own)), options: scenario.options.count)
    let uncertainty = Uncertainty(
      draws: own?.draws ?? 0, seed: scenario.simulation.seed, options: played?.options ?? [],
      valueOfInformation: played?.information, tornado: found.last?.tornado ?? [],
      switching: SwitchingSearch.sorted(found.dropFirst(draws).flatMap(\.switches)))
    return Answers(
      uncertainty: uncertainty,
      certainty: tested.flatMap { certainty($0, Array(drawn.dropFirst(counts.own))) },
      evidence: found.last?.evidence)
  }

  /// What one part of the work found.
  private enum Part: Sendable {
    case draws(DrawPart)
    case switches([SwitchingValue])
    case rest([TornadoBar], EvidenceWeight?)

    var draws: DrawPart? { if case .draws(let part) = self { part } else { nil } }
    var switches: [SwitchingValue] { if case .switches(let values) = self { values } else { [] } }
    var tornado: [TornadoBar] { if case .rest(let bars, _) = self { bars } else { [] } }
    var evidence: EvidenceWeight? { if case .rest(_, let weight) = self { weight } else { nil } }
  }

  /// The draws of the declared ranges; nil where there is none.
  var ownPlayer: DrawPlayer? {
    let draws = scenario.simulation.draws
    return ownRanges.isEmpty || draws <= 0 ? nil : player(ownRanges, draws)
  }

  /// The draws of the test with implied ranges, and how many there are of these.
  private var testPlayer: (player: DrawPlayer, implied: Int)? {
    guard leader != nil else { return nil }
    var ranges = ownRanges
    let implied = ImpliedRanges(scenario.policy)
    for row in terms.record.stepByRow.keys {
      if let range = implied.range(of: scenario.assumptions[row]) { ranges[row] = range }
    }
    let draws = Int(scenario.policy.certainty.draws.value)
    return (player(ranges, draws), ranges.count - ownRanges.count)
  }

  private func certainty(
    _ tested: (player: DrawPlayer, implied: Int), _ parts: [DrawPart]
  ) -> Certainty? {
    let shares = scenario.options.indices.compactMap { option -> SampleMean? in
      var wins = ShareSums()
      for part in parts { wins.merge(part.options[option].wins) }
      return SampleMean(wins)
    }
    guard shares.count == scenario.options.count else { return nil }
    return Certainty(
      draws: tested.player.draws, ownRanges: ownRanges.count, impliedRanges: tested.implied,
      probabilityCheapest: shares)
  }

  private var evidence: EvidenceWeight? {
    leader.map { EvidenceTest(scenario, terms, leader: $0).weight() }
  }

  /// The distribution of a row, a share kept below 1.
  private func distribution(_ row: Int) -> BoundedDistribution? {
    scenario.assumptions[row].distribution.map { Self.bounded($0, scenario.assumptions[row]) }
  }

  private static func bounded(
    _ distribution: Distribution, _ row: Assumption
  ) -> BoundedDistribution {
    BoundedDistribution(distribution, upper: row.unit == .share ? 1 : nil)
  }

  /// The quantiles of a row's range.
  private func table(_ row: Int, _ range: Distribution) -> QuantileTable {
    ownTables[row] ?? QuantileTable(Self.bounded(range, scenario.assumptions[row]))
  }

  private func player(_ ranges: [Int: Distribution], _ draws: Int) -> DrawPlayer {
    let ranked = RankedProgram(terms) { ranges[$0] != nil }
    return DrawPlayer(
      ranked: ranked,
      inputs: ranked.program.inputs.compactMap { row, register in
        ranges[row].map {
          (
            register, table(row, $0),
            StableHash.fnv1a(
              scenario.assumptions[terms.twins.representative(of: row)].path)
          )
        }
      }, seed: UInt64(bitPattern: Int64(scenario.simulation.seed)), draws: draws)
  }

  private static func summary(
    _ parts: [DrawPart], options: Int
  ) -> (options: [OptionUncertainty], information: SampleMean?)? {
    let isDecidable = parts.allSatisfy(\.hasChoice)
    var spreads: [OptionUncertainty] = []
    var best: (mean: Double, regrets: SampleMean)?
    for option in 0..<options {
      let tallies = parts.map { $0.options[option] }
      var (total, wins, regrets) = (Moments(), ShareSums(), Moments())
      for tally in tallies {
        total.merge(tally.total)
        wins.merge(tally.wins)
        regrets.merge(tally.regret)
      }
      guard let mean = SampleMean(total), let share = SampleMean(wins),
        let regret = SampleMean(regrets),
        let found = OrderStatistics(of: allTotals(tallies))?.estimates([0.1, 0.5, 0.8, 0.9])
      else { return nil }
      spreads.append(
        OptionUncertainty(
          p10: found[0], p50: found[1], p80: found[2], p90: found[3], mean: mean,
          probabilityCheapest: share, expectedRegret: regret))
      let isChoice = share.mean > 0
      if isChoice, isDecidable, mean.mean < best?.mean ?? .infinity {
        best = (mean.mean, regret)
      }
    }
    return (spreads, best?.regrets)
  }

  private static func allTotals(_ tallies: [DrawPart.Tally]) -> [Double] {
    var totals: [Double] = []
    totals.reserveCapacity(tallies.reduce(0) { $0 + $1.totals.count })
    for tally in tallies { totals += tally.totals }
    return totals
  }

  private func tornado(_ uncertain: [Int]) -> [TornadoBar] {
    guard let leader, let runnerUp, !uncertain.isEmpty else { return [] }
    let rows = Set(uncertain)
    let program = ProgramBuilder.program(
      terms.record, outputs: [terms.totals[leader], terms.totals[runnerUp]]
    ) { rows.contains($0) }
    let registers = Dictionary(grouping: program.inputs) {
      terms.twins.representative(of: $0.row)
    }
    let ends = registers.keys.sorted().compactMap { row in
      distribution(row).map {
        (row, registers[row, default: []], $0.quantile(0.1), $0.quantile(0.9))
      }
    }
    var bars: [TornadoBar] = []
    for start in stride(from: 0, to: ends.count, by: LaneFile.lanes / 2) {
      let group = ends[start..<min(start + LaneFile.lanes / 2, ends.count)]
      var file = LaneFile(program)
      for (row, register) in program.inputs {
        file.set(register, to: scenario.assumptions[row].value)
      }
      for (index, end) in group.enumerated() {
        for input in end.1 {
          file.set(input.register, lane: 2 * index, to: end.2)
          file.set(input.register, lane: 2 * index + 1, to: end.3)
        }
      }
      file.play()
      for (index, end) in group.enumerated() {
        let difference = { (lane: Int) in
          file.value(program.outputs[1], lane: lane) - file.value(program.outputs[0], lane: lane)
        }
        bars.append(
          TornadoBar(
            assumption: end.0, low: end.2, high: end.3, differenceAtLow: difference(2 * index),
            differenceAtHigh: difference(2 * index + 1)))
      }
    }
    return bars.filter { $0.swing > 0 }.sorted {
      $0.swing == $1.swing ? $0.assumption < $1.assumption : $0.swing > $1.swing
    }
  }
}
