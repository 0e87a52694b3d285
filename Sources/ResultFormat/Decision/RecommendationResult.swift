import Quantities
import CostEngine
import DecisionEngine
import ScenarioModel

/// `recommendation`.
struct RecommendationResult: Codable, Sendable {
  let option: Nullable<String>
  let verdict: String
  let decidedBy: String
  let margin: Amount
  let marginVerdict: Nullable<String>
  let probabilityCheapest: Amount
  let probabilityStandardError: Amount
  let probabilityDraws: Int
  let probabilityVerdict: Nullable<String>
  let restsOnEvidence: Amount
  let bareNumbers: [String]
  let otherLeader: Nullable<String>
  let flipsFromMonth: Nullable<Int>
  let reasons: [ReasonResult]
  let wouldChange: [SwitchingResult]
  let conditions: [ConditionResult]
  let reviewDate: Nullable<String>
  let excludingGates: [String]
  let nextSteps: [String]
  let toCollect: [String]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case option, verdict, margin, reasons, conditions
    case decidedBy = "decided_by"
    case marginVerdict = "margin_verdict"
    case probabilityCheapest = "probability_cheapest"
    case probabilityStandardError = "probability_standard_error"
    case probabilityDraws = "probability_draws"
    case probabilityVerdict = "probability_verdict"
    case restsOnEvidence = "rests_on_evidence"
    case bareNumbers = "bare_numbers"
    case otherLeader = "other_leader"
    case flipsFromMonth = "flips_from_month"
    case wouldChange = "would_change"
    case reviewDate = "review_date"
    case excludingGates = "excluding_gates"
    case nextSteps = "next_steps"
    case toCollect = "to_collect"
  }

  init(_ assessment: Assessment) {
    let (found, scenario) = (assessment.recommendation, assessment.scenario)
    let ids = scenario.options.map(\.id)
    let share = found.option.flatMap { found.certainty?.probabilityCheapest[$0] }
    option = Nullable(found.option.map { ids[$0] })
    verdict = found.verdict.rawValue
    decidedBy = scenario.policy.decideBy.rawValue
    margin = Nullable(finite: assessment.margin)
    marginVerdict = Nullable(found.marginVerdict?.rawValue)
    probabilityCheapest = Nullable(finite: share?.mean)
    probabilityStandardError = Nullable(finite: share?.standardError)
    probabilityDraws = found.certainty?.draws ?? 0
    probabilityVerdict = Nullable(found.probabilityVerdict?.rawValue)
    restsOnEvidence = Nullable(
      finite: found.option.flatMap { option in found.evidence?.restsOnEvidence(option) })
    bareNumbers = (found.evidence?.rows ?? []).map { scenario.assumptions[$0].path }
    otherLeader = Nullable(found.rival.map { ids[$0.option] })
    flipsFromMonth = Nullable(found.rival?.flipsFrom)
    reasons = found.reasons.map { ReasonResult($0, ids: ids) }
    wouldChange = found.wouldChange.map { SwitchingResult($0, in: scenario) }
    conditions = found.conditions.map { ConditionResult($0, in: scenario) }
    reviewDate = Nullable(found.reviewDate?.iso)
    excludingGates = found.excludingGates.map(\.rawValue)
    nextSteps = found.nextSteps.map(\.rawValue)
    toCollect = found.collection.filter { !$0.isHeld }.map(\.kind.rawValue)
  }
}

extension RecommendationResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .option: .text("The leader; null where no option is feasible.").orNull
    case .verdict: .word(Verdict.self, "How sure it is.")
    case .decidedBy: .word(DecidingTotal.self, "Which total decides.")
    case .margin: .amount("(runner-up − leader) / runner-up; null without a runner-up.")
    case .marginVerdict: .word(Verdict.self, "The word of the margin alone.").orNull
    case .probabilityCheapest:
      .share("How often the leader is cheapest, open numbers drawn by their evidence.")
    case .probabilityStandardError: .amount("Of that.")
    case .probabilityDraws: .count("How many draws that took.")
    case .probabilityVerdict: .word(Verdict.self, "The word of that share alone.").orNull
    case .restsOnEvidence:
      .share("The share of the leader's monthly lines that hang on no bare or stale number.")
    case .bareNumbers:
      .list(of: .text("A path."), "Prices, throughputs and people without evidence.")
    case .otherLeader: .text("The leader by the other total, where it is another.").orNull
    case .flipsFromMonth: .count("The month from which the order is that of present value.").orNull
    case .reasons: .list(of: ReasonResult.schema(describedAs: "One reason."), "The largest first.")
    case .wouldChange:
      .list(
        of: SwitchingResult.schema(describedAs: "One number."),
        "The nearest values that change the leader.")
    case .conditions:
      .list(of: ConditionResult.schema(describedAs: "One gate."), "What must be found out.")
    case .reviewDate: .text("When the first price goes stale.").orNull
    case .excludingGates: .list(of: .word(Gate.self, "A gate."), "Those that leave no option.")
    case .nextSteps: .list(of: .word(NextStep.self, "A step."), "What to do next.")
    case .toCollect:
      .list(of: .word(CollectedItem.Kind.self, "A thing."), "What the scenario does not hold.")
    }
  }
}
