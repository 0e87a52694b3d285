package import Quantities

/// A part of the fleet that is rented under one term.
package struct RentalTerm: Equatable, Sendable {
  /// `on-demand`, `spot`, or a name that begins with `reserved`.
  package let name: String
  /// The price of a replica's hour.
  package let hourlyPrice: Figure
  /// The share of the fleet under this term.
  package let share: Figure

  /// A term with its price and share.
  package init(name: String, hourlyPrice: Figure, share: Figure) {
    self.name = name
    self.hourlyPrice = hourlyPrice
    self.share = share
  }

  /// Whether all hours of the month are paid, used or not.
  package var isCommitted: Bool { name.hasPrefix("reserved") }
  /// The months for which a committed price holds: what its name says, such as `reserved-3y`, else
  /// a year.
  package var committedMonths: Int {
    guard name.hasSuffix("y"), let years = Int(name.dropLast().drop { !$0.isWholeNumber }),
      (1...100).contains(years)
    else { return 12 }
    return 12 * years
  }
  /// Whether interruptions make hours be paid again.
  package var isSpot: Bool { name == "spot" }
}
