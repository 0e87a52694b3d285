import Quantities
import ScenarioModel

/// Reads how the machines of a fleet are paid for.
struct TenureReader {
  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields

  /// Bought or rented, nil if something in it is wrong.
  func read(_ prices: HourlyPrices?) -> Tenure? {
    if option.has("purchase") { return PurchaseReader(option: option).read().map(Tenure.owned) }
    let terms = TermsReader(context: context, option: option).read(prices)
    let overhead = interruptionOverhead(terms ?? [])
    return terms.map { .rented(terms: $0, interruptionOverhead: overhead) }
  }

  /// The given overhead; a default is a row only where a term is spot, else it has the row of the
  /// term that makes it moot.
  private func interruptionOverhead(_ terms: [RentalTerm]) -> Figure {
    if let given = option.figure("interruption_overhead") { return given }
    if let term = terms.first, !terms.contains(where: \.isSpot) {
      return Figure(0, assumption: term.share.assumption)
    }
    return context.session.defaultFigure(
      0, .share, path: option.path("interruption_overhead"))
  }
}
