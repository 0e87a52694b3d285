import Quantities
import ScenarioModel

/// Reads a machine that is bought (model.md, 5).
struct PurchaseReader {
  /// The option's keys.
  let option: Fields

  /// The purchase, nil if something in it is wrong.
  func read() -> Purchase? {
    guard let fields = option.fields("purchase") else { return nil }
    let price = fields.required("price")
    let life = fields.required("life_months", help: "say how many months it works, such as 48")
    let residual = fields.figure("residual", default: 0)
    let power = power(fields)
    let colocation = fields.figure("colocation")
    let maintenance = fields.figure("maintenance")
    guard let price, let life else { return nil }
    return Purchase(
      price: price, lifeMonths: life, residual: residual, power: power, colocation: colocation,
      maintenance: maintenance)
  }

  private func power(_ fields: Fields) -> Purchase.Power? {
    guard fields.has("power_kw") else { return nil }
    let kilowatts = fields.figure("power_kw")
    let idle = fields.figure("idle_power", default: 0.3)
    let pue = fields.figure("pue", default: 1.3)
    let price = fields.figure("price_per_kwh")
    guard let kilowatts, let price else { return nil }
    return Purchase.Power(
      kilowatts: kilowatts, idleShare: idle, usageEffectiveness: pue, pricePerKilowattHour: price)
  }
}
