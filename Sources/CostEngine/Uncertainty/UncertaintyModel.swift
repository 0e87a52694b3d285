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
    self.scenario = scenario
    terms = DecidingTerms(scenario, isAllowed: isAllowed)
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

  /// The blocks of a part; as many parts as that, whatever the number of cores.
  private static let blocksInPart = 32

  /// Everything that the ranges do. The runner may play the parts of the draws side by side; the
  /// result is the same.
  package func uncertainty(_ run: any PartRunner = OneByOne()) -> Uncertainty {
    let ranges = ownRanges
    let uncertain = ranges.keys.sorted()
    let draws = uncertain.isEmpty ? 0 : scenario.simulation.draws
    let played =
      draws > 0 ? Self.summary(play(ranges, draws, run), options: scenario.options.count) : nil
    return Uncertainty(
      draws: draws, seed: scenario.simulation.seed, options: played?.options ?? [],
      valueOfInformation: played?.information, tornado: tornado(uncertain),
      switching: SwitchingSearch(scenario, terms, leader: leader).values(run))
  }

  /// How often each option is the cheapest when numbers without a range get one by their evidence;
  /// nil without a feasible option.
  package func certainty(_ run: any PartRunner = OneByOne()) -> Certainty? {
    guard leader != nil else { return nil }
    var ranges = ownRanges
    let own = ranges.count
    let implied = ImpliedRanges(scenario.policy)
    for row in terms.record.stepByRow.keys {
      if let range = implied.range(of: scenario.assumptions[row]) { ranges[row] = range }
    }
    let draws = Int(scenario.policy.certainty.draws.value)
    let parts = play(ranges, draws, run)
    let shares = scenario.options.indices.compactMap { option -> SampleMean? in
      var wins = ShareSums()
      for part in parts { wins.merge(part.options[option].wins) }
      return SampleMean(wins)
    }
    guard shares.count == scenario.options.count else { return nil }
    return Certainty(
      draws: draws, ownRanges: own, impliedRanges: ranges.count - own,
      probabilityCheapest: shares)
  }

  /// What rests on bare or stale numbers; nil without a feasible option.
  package func evidenceWeight() -> EvidenceWeight? {
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

  private func play(
    _ ranges: [Int: Distribution], _ draws: Int, _ run: any PartRunner
  ) -> [DrawPart] {
    let ranked = RankedProgram(terms) { ranges[$0] != nil }
    let player = DrawPlayer(
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
    let blocks = (draws + LaneFile.lanes - 1) / LaneFile.lanes
    let count = (blocks + Self.blocksInPart - 1) / Self.blocksInPart
    return run.map(count) { part in
      let start = part * Self.blocksInPart
      return player.part(start..<min(start + Self.blocksInPart, blocks))
    }
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
        let found = OrderStatistics(of: tallies.flatMap(\.totals))?
          .estimates([0.1, 0.5, 0.8, 0.9])
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
