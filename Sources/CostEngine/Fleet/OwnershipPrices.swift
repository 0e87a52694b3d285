import Quantities
import ScenarioModel

/// What a machine that is bought costs in a month (model.md, 5).
struct OwnershipPrices {
  let price: Term
  let life: Term
  let residual: Term
  /// price · (1 − residual) / life, per machine.
  let hardware: Term
  /// price · (1 + residual)/2 · discount rate / 12, per machine.
  let capital: Term
  /// The monthly fee for its place.
  let colocation: Term
  /// price · yearly share / 12, at month 1's price whatever a new machine costs later.
  let maintenance: Term
  /// kW · PUE · H · price per kWh, of a machine at full load.
  let fullPower: Term
  /// The share of it that an idle machine draws.
  let idleShare: Term

  init(_ purchase: Purchase, _ horizon: Horizon, hours: Term, _ recorder: Recorder) {
    price = recorder.term(purchase.price)
    life = recorder.term(purchase.lifeMonths)
    residual = recorder.term(purchase.residual)
    hardware = price * (1 - residual) / life
    capital = price * (1 + residual) / 2 * recorder.term(horizon.discountRate) / 12
    colocation = recorder.term(purchase.colocation)
    maintenance = price * recorder.term(purchase.maintenance) / 12
    if let power = purchase.power {
      fullPower =
        recorder.term(power.kilowatts) * recorder.term(power.usageEffectiveness) * hours
        * recorder.term(power.pricePerKilowattHour)
      idleShare = recorder.term(power.idleShare)
    } else {
      (fullPower, idleShare) = (.zero, .zero)
    }
  }

  /// The lines of N machines of which X are busy.
  ///
  ///     power = N · kW · (idle + (1−idle)·U) · PUE · H · price per kWh,  N·U = X
  func lines(machines: Term, busy: Term, newPrice: Term) -> BillTerms {
    var bill = BillTerms()
    bill[.hardware] = machines * hardware * newPrice
    bill[.capital] = machines * capital * newPrice
    bill[.power] = fullPower * (machines * idleShare + busy * (1 - idleShare))
    bill[.colocation] = machines * colocation
    bill[.maintenance] = machines * maintenance
    return bill
  }
}
