package import Quantities

/// A machine that is bought instead of rented (model.md, 5: hardware, capital, power).
package struct Purchase: Equatable, Sendable {
  /// What one machine costs.
  package let price: Figure
  /// Months that it works; whole, at least 1.
  package let lifeMonths: Figure
  /// The share of the price that it is worth at the end of its life.
  package let residual: Figure
  /// What it draws and what that costs, where power is priced.
  package let power: Power?
  /// Colocation, per machine and month.
  package let colocation: Figure?
  /// Maintenance, as a share of the price per year.
  package let maintenance: Figure?

  /// Electrical power of one machine.
  package struct Power: Equatable, Sendable {
    /// Drawn at full load, in kilowatts.
    package let kilowatts: Figure
    /// The share of it that is drawn when idle.
    package let idleShare: Figure
    /// Power usage effectiveness, what the building draws over what the machine does.
    package let usageEffectiveness: Figure
    /// The price of a kilowatt-hour.
    package let pricePerKilowattHour: Figure

    /// Power and its price.
    package init(
      kilowatts: Figure, idleShare: Figure, usageEffectiveness: Figure,
      pricePerKilowattHour: Figure
    ) {
      self.kilowatts = kilowatts
      self.idleShare = idleShare
      self.usageEffectiveness = usageEffectiveness
      self.pricePerKilowattHour = pricePerKilowattHour
    }
  }

  /// A machine and what owning it costs.
  package init(
    price: Figure, lifeMonths: Figure, residual: Figure, power: Power?, colocation: Figure?,
    maintenance: Figure?
  ) {
    self.price = price
    self.lifeMonths = lifeMonths
    self.residual = residual
    self.power = power
    self.colocation = colocation
    self.maintenance = maintenance
  }
}
