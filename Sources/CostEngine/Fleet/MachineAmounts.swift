/// What machines cost as plain numbers, for searches over volumes and replicas.
struct MachineAmounts: Sendable {
  /// Per committed term: its share and its price for H hours.
  let committed: [(share: Double, price: Double)]
  /// The other terms' mean price for H hours.
  let otherPrice: Double
  /// Per owned machine: what moves with the price of new ones, and what does not.
  let newPricePart: Double
  let fixedPart: Double
  /// Per busy owned machine.
  let busyPart: Double
  let isOwned: Bool

  init(_ prices: MachinePrices, hours: Double) {
    switch prices {
    case .rented(let rental):
      committed = rental.committed.map { ($0.share.value, $0.price.value * hours) }
      otherPrice = rental.otherPrice.value * hours
      (newPricePart, fixedPart, busyPart, isOwned) = (0, 0, 0, false)
    case .owned(let own):
      (committed, otherPrice, isOwned) = ([], 0, true)
      newPricePart = own.hardware.value + own.capital.value
      fixedPart =
        own.colocation.value + own.maintenance.value + own.fullPower.value * own.idleShare.value
      busyPart = own.fullPower.value * (1 - own.idleShare.value)
    }
  }

  /// Σ share of the committed terms.
  var committedShare: Double { committed.reduce(0) { $0 + $1.share } }

  /// Whether all replicas cost the same whatever ran before.
  var isUniform: Bool { committed.isEmpty }

  /// The month's cost of N replicas that run all hours.
  func month(_ replicas: Double, busy: Double, hourlyPrice: Double = 1) -> Double {
    if isOwned {
      return replicas * (newPricePart * hourlyPrice + fixedPart) + busy * busyPart
    }
    return committedCost(of: replicas) + beyond(replicas, of: replicas) * hourlyPrice
  }

  /// The committed part of N replicas.
  func committedCost(of replicas: Double) -> Double {
    committed.reduce(0) { $0 + $1.share * $1.price } * replicas
  }

  /// What running replicas cost beyond the committed ones of N.
  func beyond(_ running: Double, of replicas: Double) -> Double {
    max(0, running - committedShare * replicas) * otherPrice
  }
}
