import Quantities
import ScenarioModel

/// What a month's volume, prices and wages are, relative to month 1's (model.md, 10).
struct Conditions {
  /// t, from 1.
  let month: Int
  /// (1+g)^(t−1).
  let volume: Term
  /// (1−δ_api)^((t−1)/12), for token prices.
  let tokenPrice: Term
  /// (1−δ_compute)^((t−1)/12), for hours that are not committed and for new machines.
  let hourlyPrice: Term
  /// (1+π)^⌊(t−1)/12⌋.
  let wage: Term

  /// Month 1.
  static var present: Conditions {
    Conditions(month: 1, volume: .one, tokenPrice: .one, hourlyPrice: .one, wage: .one)
  }

  /// Month 1's prices and wages at another volume.
  static func present(volume: Term) -> Conditions {
    Conditions(month: 1, volume: volume, tokenPrice: .one, hourlyPrice: .one, wage: .one)
  }

  /// A month by powers of what each changes by, which read better than a chain of months.
  private init(month: Int, _ growth: Term, _ token: Term, _ hourly: Term, _ wage: Term) {
    let since = Double(month - 1)
    self.month = month
    volume = growth.power(since)
    tokenPrice = token.power(since)
    hourlyPrice = hourly.power(since)
    self.wage = month > 12 ? wage.power(Double((month - 1) / 12)) : .one
  }

  /// The same, each under its name.
  private func named(_ recorder: Recorder) -> Conditions {
    let name = { (term: Term, what: String) in
      recorder.name(term, "\(what) of month \(month) over month 1's", .number)
    }
    return Conditions(
      month: month, volume: name(volume, "volume"), tokenPrice: name(tokenPrice, "token prices"),
      hourlyPrice: name(hourlyPrice, "hourly prices"), wage: name(wage, "wages"))
  }

  /// A month as it is.
  private init(month: Int, volume: Term, tokenPrice: Term, hourlyPrice: Term, wage: Term) {
    self.month = month
    self.volume = volume
    self.tokenPrice = tokenPrice
    self.hourlyPrice = hourlyPrice
    self.wage = wage
  }

  /// Whether everything is as in another month.
  func isSame(as other: Conditions) -> Bool {
    volume.isSame(as: other.volume) && tokenPrice.isSame(as: other.tokenPrice)
      && hourlyPrice.isSame(as: other.hourlyPrice) && wage.isSame(as: other.wage)
  }

  /// Months 1…T.
  static func months(_ horizon: Horizon, _ recorder: Recorder) -> [Conditions] {
    let growth = 1 + recorder.term(horizon.volumeGrowth)
    let token = (1 - recorder.term(horizon.apiPriceDecline)).power(1.0 / 12)
    let hourly = (1 - recorder.term(horizon.computePriceDecline)).power(1.0 / 12)
    let wage = 1 + recorder.term(horizon.wageGrowth)
    var months = [Conditions.present]
    while months.count < horizon.monthCount {
      let (last, month) = (months[months.count - 1], months.count + 1)
      if recorder.keepsNames {
        let conditions = Conditions(month: month, growth, token, hourly, wage)
        months.append(recorder.writesOutLoops ? conditions.named(recorder) : conditions)
        continue
      }
      months.append(
        Conditions(
          month: month, volume: last.volume * growth, tokenPrice: last.tokenPrice * token,
          hourlyPrice: last.hourlyPrice * hourly,
          wage: (month - 1).isMultiple(of: 12) ? last.wage * wage : last.wage))
    }
    return months
  }
}
