import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

/// What the parts of a report are made from.
struct ReportContents {
  let assessment: Assessment
  let provenance: Provenance
  let bills: PrintedBills
  let years: PrintedYears
  let deciding: PrintedDeciding
  let includesInternal: Bool
  /// The language of the report.
  let words: Language
  /// The rows of the register that may be shown: none that is internal or blank, none of an option
  /// that this report leaves out.
  let shownAssumptions: [Assumption]
  /// Each workload's share of all tokens as printed, so that the shares add up to 100 %.
  let workloadShares: [Double]

  init(
    _ assessment: Assessment, provenance: Provenance, includesInternal: Bool, in words: Language
  ) {
    self.assessment = assessment
    self.provenance = provenance
    self.includesInternal = includesInternal
    self.words = words
    bills = PrintedBills(assessment, in: words)
    years = PrintedYears(assessment, in: words)
    deciding = PrintedDeciding(assessment, bills, years)
    let demand = assessment.demand
    workloadShares = LargestRemainder.round(
      demand.workloads.map { $0.tokens / demand.tokensPerMonth * 1000 }
    ).map { $0 / 1000 }
    let scenario = assessment.scenario
    let options = Set(scenario.options.map(\.id))
    shownAssumptions = scenario.assumptions.filter { row in
      guard !row.isBlank, includesInternal || !scenario.isInternal(row.path) else { return false }
      let parts = row.path.split(separator: ".", maxSplits: 2)
      return parts.first != "options" || parts.count < 2 || options.contains(String(parts[1]))
    }
  }

  var scenario: Scenario { assessment.scenario }
  var currency: Currency { scenario.currency }
  var tokensPerMonth: Double { assessment.demand.tokensPerMonth }
  /// The tokens of an average day of month 1.
  var tokensPerDay: Double { assessment.demand.tokensPerDay }

  /// The indices of options with a fleet.
  var fleets: [Int] { assessment.costs.indices.filter { assessment.costs[$0].plan != nil } }

  /// The indices of fleets that serve everything themselves, whose unit cost a load tells.
  var pureFleets: [Int] {
    assessment.costs.indices.filter { assessment.costs[$0].costPerMillionTokensAtFullLoad != nil }
  }

  /// Whether workloads can be told apart at all.
  var hasManyWorkloads: Bool { scenario.workloads.count > 1 }

  /// Whether an option bills by the token alone.
  func isPerToken(_ option: Int) -> Bool {
    if case .perToken = scenario.options[option].billing { true } else { false }
  }

  /// Whether an option is a hybrid whose local fleet serves what it can and lets the rest overflow.
  func isBurst(_ option: Int) -> Bool {
    guard case .hybrid(let hybrid) = scenario.options[option].billing else { return false }
    if case .burst = hybrid.split { return true }
    return false
  }

  /// An option's name, as the user wrote it.
  func name(_ option: Int) -> RichText {
    RichText(quoted: scenario.options[option].name)
  }

  /// A workload's name, or a stand-in where it is internal.
  func workloadName(_ index: Int) -> RichText {
    let workload = scenario.workloads[index]
    return isWithheld("workloads.\(workload.id)")
      ? words.volumes.internalWorkload : RichText(quoted: workload.name)
  }

  /// The cell, or a word in its place where the workload's number at the key is internal.
  func cell(_ cell: ReportTable.Cell, workload index: Int, key: String) -> ReportTable.Cell {
    isWithheld("workloads.\(scenario.workloads[index].id).\(key)")
      ? internalCell : cell
  }

  /// A cell that says that its figure is internal.
  var internalCell: ReportTable.Cell {
    ReportTable.Cell(words.cells.internal, isMissing: true)
  }

  /// Whether what stands at the path must not be shown.
  func isWithheld(_ path: KeyPathText) -> Bool {
    !includesInternal && scenario.isInternal(path)
  }

  /// Whether the number's row of the register must not be shown.
  func isWithheld(_ figure: Figure) -> Bool {
    guard scenario.assumptions.indices.contains(figure.assumption) else { return false }
    return isWithheld(scenario.assumptions[figure.assumption].path)
  }

  /// A row of the register by its place, nil where it must not be shown.
  func shownRow(_ index: Int) -> Assumption? {
    guard scenario.assumptions.indices.contains(index) else { return nil }
    let row = scenario.assumptions[index]
    return isWithheld(row.path) ? nil : row
  }

  /// A column for each option, all of one group.
  func optionColumns(
    _ options: [Int], unit: String?, content: ReportTable.Column.Content
  ) -> [ReportTable.Column] {
    options.map { ReportTable.Column(id: "options", head: name($0), unit: unit, content: content) }
  }

  /// The unit of amounts of month 1, such as `USD in month 1`.
  var monthlyUnit: String { words.units.month1(currency: currency.code).characters }

  /// The unit of monthly amounts at other volumes, such as `USD a month`.
  var anyMonthUnit: String { words.units.month(currency: currency.code).characters }

  /// A volume in both of its usual forms: `50M tokens a day (1.5B a month)`.
  func volume(tokensPerMonth tokens: Double) -> RichText {
    words.volumes.both(
      perDay: NumberText.compact(tokens / assessment.demand.daysPerMonth),
      perMonth: NumberText.compact(tokens))
  }
}
