import Quantities
package import ScenarioModel

/// What replica-hours cost under the terms of a fleet (model.md, 5, compute).
package struct RentalPrices: Equatable, Sendable {
  /// The share of the replicas under committed terms.
  package let committedShare: Double
  /// What the committed terms cost per replica of the fleet and hour: Σ share · price.
  package let committedPricePerReplicaHour: Double
  /// The mean price of the other terms by their shares; spot costs (1 + overhead) of its price.
  package let otherPricePerHour: Double
  /// The share of that price that is paid again because of interruptions.
  package let interruptionShareOfOther: Double

  /// The prices of a fleet.
  package init(_ fleet: FleetBilling) {
    let committed = fleet.terms.filter(\.isCommitted)
    let others = fleet.terms.filter { !$0.isCommitted }
    committedShare = committed.reduce(0) { $0 + $1.share.value }
    committedPricePerReplicaHour = committed.reduce(0) {
      $0 + $1.share.value * $1.hourlyPrice.value
    }
    let otherShare = others.reduce(0) { $0 + $1.share.value }
    let overhead = fleet.interruptionOverhead.value
    let paid = others.reduce(0) { sum, term in
      sum + term.share.value * term.hourlyPrice.value * (term.isSpot ? 1 + overhead : 1)
    }
    otherPricePerHour = otherShare > 0 ? paid / otherShare : 0
    let bare = others.reduce(0) { $0 + $1.share.value * $1.hourlyPrice.value }
    interruptionShareOfOther = paid > 0 ? (paid - bare) / paid : 0
  }

  /// A month of committed terms for a fleet of so many replicas, used or not.
  package func committedMonth(of fleet: Double, hours: Double) -> Double {
    fleet * committedPricePerReplicaHour * hours
  }

  /// What running replicas cost beyond the committed ones, for so many hours.
  package func beyondCommitted(running: Double, of fleet: Double, hours: Double) -> Double {
    max(0, running - committedShare * fleet) * otherPricePerHour * hours
  }

  /// Both together for a number of replicas that runs all the hours.
  package func month(running: Double, of fleet: Double, hours: Double) -> Double {
    committedMonth(of: fleet, hours: hours)
      + beyondCommitted(running: running, of: fleet, hours: hours)
  }
}
