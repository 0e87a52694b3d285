package import Quantities

/// The years that a decision looks at, and what changes in them (model.md, 10).
package struct Horizon: Equatable, Sendable {
  /// T, months after month 0.
  package let months: Figure
  /// r, the discount rate per year.
  package let discountRate: Figure
  /// g, the growth of every volume per month.
  package let volumeGrowth: Figure
  /// δ_api, the yearly decline of token prices.
  package let apiPriceDecline: Figure
  /// δ_compute, the yearly decline of hourly prices and of the price of new machines.
  package let computePriceDecline: Figure
  /// π, the yearly growth of wages.
  package let wageGrowth: Figure
  /// The first day of month 1; nil where neither it nor the report has a date.
  package let starts: CalendarDate?

  /// The years and their rates.
  package init(
    months: Figure, discountRate: Figure, volumeGrowth: Figure, apiPriceDecline: Figure,
    computePriceDecline: Figure, wageGrowth: Figure, starts: CalendarDate?
  ) {
    self.months = months
    self.discountRate = discountRate
    self.volumeGrowth = volumeGrowth
    self.apiPriceDecline = apiPriceDecline
    self.computePriceDecline = computePriceDecline
    self.wageGrowth = wageGrowth
    self.starts = starts
  }

  /// T as a whole number.
  package var monthCount: Int { max(1, Int(months.value.rounded())) }
}
