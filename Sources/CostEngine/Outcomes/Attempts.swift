import Quantities
import ScenarioModel

/// How often a request is tried and how often all tries fail (model.md, 8).
///
///     E[attempts] = (1 − (1−q)^k) / q = Σ_{j<k} (1−q)^j          P(fail) = (1−q)^k
///
/// The sum is the same number and holds at q = 0 too, where it is k.
struct Attempts {
  let expected: Term
  let failure: Term

  init(_ outcomes: Outcomes?, option: Int, _ recorder: Recorder) {
    guard let outcomes, let rate = outcomes.successRates[option] else {
      (expected, failure) = (.one, .zero)
      return
    }
    let miss = 1 - recorder.term(rate)
    let most = max(1, Int(outcomes.attempts.value))
    expected = (1..<most).reduce(Term.one) { sum, _ in 1 + miss * sum }
    failure = (1..<most).reduce(miss) { product, _ in product * miss }
  }
}
