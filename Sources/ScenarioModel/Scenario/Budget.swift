package import Quantities

/// What a budget memo asks for, and how the organisation's years run.
package struct Budget: Equatable, Sendable {
  /// Which amount is asked for.
  package enum Request: Equatable, Sendable {
    /// The cash at the point figures.
    case likely
    /// The cash that eight draws of ten stay within.
    case p80
    /// An amount over the whole horizon.
    case amount(Double)
  }

  /// The words that a request may be, beside an amount.
  package enum RequestWord: String, CaseIterable, Sendable {
    case likely, p80
  }

  /// The first day of a fiscal year, of which the month counts; nil where years begin with month 1.
  package var fiscalYearStarts: CalendarDate?
  /// Who pays, as the scenario writes it.
  package var costCentre: String?
  /// Which amount is asked for.
  package var request: Request

  /// A budget; without anything it asks for P80 in years that begin with month 1.
  package init(
    fiscalYearStarts: CalendarDate? = nil, costCentre: String? = nil, request: Request = .p80
  ) {
    self.fiscalYearStarts = fiscalYearStarts
    self.costCentre = costCentre
    self.request = request
  }
}
