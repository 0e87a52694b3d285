import Quantities
import ScenarioModel

/// What replica-hours cost under the terms of a fleet (model.md, 5, compute).
struct RentalPrices {
  /// A committed term: its share of the replicas, its hourly price, and how long the price holds.
  struct Committed {
    let share: Term
    let price: Term
    let months: Int
  }

  let committed: [Committed]
  /// The mean hourly price of the other terms by their shares; spot costs (1 + overhead) of its
  /// price.
  let otherPrice: Term
  /// The share of `otherPrice` that is paid again because of interruptions.
  let interruptionShareOfOther: Double

  init(_ terms: [RentalTerm], overhead: Figure, _ recorder: Recorder) {
    committed = terms.filter(\.isCommitted).map {
      Committed(
        share: recorder.term($0.share), price: recorder.term($0.hourlyPrice),
        months: $0.committedMonths)
    }
    let others = terms.filter { !$0.isCommitted }
    let again = 1 + recorder.term(overhead)
    let shares = others.map { recorder.term($0.share) }.sum
    let paid = others.map { term in
      recorder.term(term.share) * recorder.term(term.hourlyPrice) * (term.isSpot ? again : 1)
    }.sum
    otherPrice = shares.value > 0 ? paid / shares : .zero
    let bare = others.reduce(0) { $0 + $1.share.value * $1.hourlyPrice.value }
    interruptionShareOfOther = paid.value > 0 ? (paid.value - bare) / paid.value : 0
  }

  /// Σ share of the committed terms.
  var committedShare: Term { committed.map(\.share).sum }
}
