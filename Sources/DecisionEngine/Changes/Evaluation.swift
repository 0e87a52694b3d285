package import CostEngine
package import Quantities
package import ScenarioModel

/// What an evaluation found: the figures by which two of them are compared, whether computed now or
/// read from a saved result.
package struct Evaluation: Sendable {
  /// What the scenario is called.
  package var title: String
  /// The currency of every amount.
  package var currency: Currency
  /// Which total ranks.
  package var decidedBy: DecidingTotal
  /// The option that savings are measured against.
  package var baseline: String?
  /// The option that is recommended, or leads where the evidence is insufficient.
  package var leader: String?
  /// How sure that is.
  package var verdict: Verdict
  /// The options in their order.
  package var options: [EvaluatedOption]
  /// The ids of the workloads.
  package var workloads: [String]
  /// From which volumes options undercut each other.
  package var breakEvens: [EvaluatedBreakEven]
  /// Every number and default, one a path.
  package var inputs: [EvaluatedInput]
  /// What the inputs say in words; nil where that is not known, as in a saved result.
  package var settings: [EvaluatedSetting]?

  /// An evaluation.
  package init(
    title: String, currency: Currency, decidedBy: DecidingTotal, baseline: String?,
    leader: String?, verdict: Verdict, options: [EvaluatedOption], workloads: [String] = [],
    breakEvens: [EvaluatedBreakEven], inputs: [EvaluatedInput], settings: [EvaluatedSetting]? = nil
  ) {
    self.title = title
    self.currency = currency
    self.decidedBy = decidedBy
    self.baseline = baseline
    self.leader = leader
    self.verdict = verdict
    self.options = options
    self.workloads = workloads
    self.breakEvens = breakEvens
    var seen: Set<String> = []
    self.inputs = inputs.filter { seen.insert($0.path).inserted }
    self.settings = settings
  }

  /// The same without the options and numbers at paths that may not be shown.
  package func shown(_ isShown: (KeyPathText) -> Bool) -> Evaluation {
    var shown = self
    func isOption(_ id: String) -> Bool { isShown("options.\(id)") }
    shown.options = options.filter { isOption($0.id) }
    shown.workloads = workloads.filter { isShown("workloads.\($0)") }
    shown.breakEvens = breakEvens.filter { isOption($0.from) && isOption($0.to) }
    shown.inputs = inputs.filter { isShown($0.path) }
    if let leader, !isOption(leader) { shown.leader = nil }
    if let baseline, !isOption(baseline) { shown.baseline = nil }
    return shown
  }

  /// The option of an id.
  package func option(_ id: String) -> EvaluatedOption? { options.first { $0.id == id } }
}

/// One option's figures; nil where they have no meaning.
package struct EvaluatedOption: Equatable, Sendable {
  /// The key in the file.
  package var id: String
  /// The name for people.
  package var name: String
  /// Which way of serving it is.
  package var kind: Option.Kind
  /// Whether it may win.
  package var isFeasible: Bool
  /// The amounts of month 1 by line.
  package var lines: [CostLine: Double]
  /// Its other figures.
  package var figures: [EvaluatedFigure: Double]
  /// What it pays by each of the totals that may decide, with the exposure where that counts; none
  /// where it is not known whether it does.
  package var decidingTotals: [DecidingTotal: Double]

  /// An option's figures.
  package init(
    id: String, name: String, kind: Option.Kind, isFeasible: Bool, lines: [CostLine: Double],
    figures: [EvaluatedFigure: Double], decidingTotals: [DecidingTotal: Double] = [:]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.isFeasible = isFeasible
    self.lines = lines
    self.figures = figures
    self.decidingTotals = decidingTotals
  }
}

/// A figure of an option that is compared, in the order in which they are shown.
package enum EvaluatedFigure: String, CaseIterable, Sendable {
  case monthlyTotal, costPerMillionTokens, upfront, horizonTotal, presentValue
  case saving, presentValueOfSaving, replicas, utilization, fullTimeEquivalents
}

/// From which volumes one option undercuts another, in tokens a month.
package struct EvaluatedBreakEven: Equatable, Sendable {
  /// The option that is paid.
  package var from: String
  /// The one that might undercut it.
  package var to: String
  /// The lowest volume from which it does; nil where there is none.
  package var first: Double?
  /// The volume above which it always does; nil where there is none.
  package var lasting: Double?

  /// A pair of options and the volumes.
  package init(from: String, to: String, first: Double?, lasting: Double?) {
    self.from = from
    self.to = to
    self.first = first
    self.lasting = lasting
  }
}

/// A row of the assumption register, as results hold it.
package struct EvaluatedInput: Equatable, Sendable {
  /// Where it stands.
  package var path: KeyPathText
  /// The point value.
  package var value: Double
  /// The least of its range.
  package var low: Double?
  /// The most of its range.
  package var high: Double?
  /// What it counts.
  package var unit: Unit
  /// How far it can be trusted.
  package var evidence: Evidence
  /// Who says so.
  package var source: String?
  /// The day the source said so, as YYYY-MM-DD.
  package var asOf: String?

  /// A row.
  package init(
    path: KeyPathText, value: Double, low: Double? = nil, high: Double? = nil, unit: Unit,
    evidence: Evidence, source: String? = nil, asOf: String? = nil
  ) {
    self.path = path
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
    self.evidence = evidence
    self.source = source
    self.asOf = asOf
  }
}

/// An input that is a word.
package struct EvaluatedSetting: Equatable, Sendable {
  /// Where it stands.
  package var path: KeyPathText
  /// The word, as scenarios write it.
  package var value: String

  /// A word at a path.
  package init(_ path: KeyPathText, _ value: String) { (self.path, self.value) = (path, value) }
}
