import Quantities
import ScenarioModel

/// What the machines of a fleet cost, at month 1's prices.
enum MachinePrices {
  case rented(RentalPrices)
  case owned(OwnershipPrices)

  init(_ tenure: Tenure, _ horizon: Horizon, hours: Term, _ recorder: Recorder) {
    switch tenure {
    case .rented(let terms, let overhead):
      self = .rented(RentalPrices(terms, overhead: overhead, recorder))
    case .owned(let purchase):
      self = .owned(OwnershipPrices(purchase, horizon, hours: hours, recorder))
    }
  }

  var isOwned: Bool {
    if case .owned = self { true } else { false }
  }
}
