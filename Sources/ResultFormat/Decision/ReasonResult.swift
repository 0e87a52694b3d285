import CostEngine
import DecisionEngine

/// `recommendation.reasons[]`.
struct ReasonResult: Codable, Sendable {
  /// What a reason speaks of.
  enum Kind: String, CaseIterable, Codable {
    case onlyFeasible = "only-feasible"
    case belowRunnerUp = "below-runner-up"
    case belowBaseline = "below-baseline"
    case line
    case ruledOut = "ruled-out"
  }

  let kind: Kind
  let option: Nullable<String>
  let line: Nullable<String>
  let gate: Nullable<String>
  let amount: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case kind, option, line, gate, amount
  }

  init(_ reason: Reason, ids: [String]) {
    var (option, line, gate): (Int?, CostLine?, Gate?) = (nil, nil, nil)
    switch reason {
    case .onlyFeasible: kind = .onlyFeasible
    case .belowRunnerUp(let other, _): (kind, option) = (.belowRunnerUp, other)
    case .belowBaseline: kind = .belowBaseline
    case .line(let which, let other, _): (kind, option, line) = (.line, other, which)
    case .ruledOut(let other, let finding, _):
      (kind, option, gate) = (.ruledOut, other, finding.gate)
    }
    self.option = Nullable(option.map { ids[$0] })
    self.line = Nullable(line?.rawValue)
    self.gate = Nullable(gate?.rawValue)
    amount = Nullable(finite: reason.amount)
  }
}

extension ReasonResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .kind: .word(Kind.self, "What it speaks of.")
    case .option: .text("The other option; null where there is none.").orNull
    case .line: .word(CostLine.self, "The line of the month.").orNull
    case .gate: .word(Gate.self, "The gate that rules the other out.").orNull
    case .amount: .amount("The difference: of the deciding total, or of a line of the month.")
    }
  }
}
