/// The figures of `horizon` and `cash_flow` of one option with their paths.
struct ExplainedYears {
  private let cash: [Term]
  private let total: Term
  private let presentValue: Term
  private let owner: String
  private let recorder: Recorder

  /// From C_0…C_T and 1/(1+i). The present value is written as Σ C_t/(1+i)^t, as a reader would.
  init(_ cash: [Term], owner: String, discount: Term, _ recorder: Recorder) {
    self.cash = cash
    self.owner = owner
    self.recorder = recorder
    total = recorder.name(cash.sum, "\(owner): cash over the horizon", .money)
    presentValue = recorder.name(
      cash.enumerated().map { $1 * ($0 == 0 ? .one : discount.power(Double($0))) }.sum,
      "\(owner): net present value", .money)
  }

  /// The figures, with the saving where there is a baseline to save against.
  func terms(against baseline: ExplainedYears?) -> [(String, Term)] {
    var terms: [(String, Term)] = [
      ("horizon.upfront", cash.first ?? .zero), ("horizon.total", total),
      ("horizon.npv", presentValue),
    ]
    for (month, term) in cash.enumerated() { terms.append(("cash_flow[\(month)]", term)) }
    guard let baseline else { return terms }
    let saving = recorder.name(
      baseline.total - total, "\(owner): saving against \(baseline.owner)", .money)
    let value = recorder.name(
      baseline.presentValue - presentValue,
      "\(owner): present value of the saving against \(baseline.owner)", .money)
    return terms + [("horizon.saving", saving), ("horizon.saving_npv", value)]
  }
}
