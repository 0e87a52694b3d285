import Quantities
import ScenarioModel

/// An option's cash over the horizon (model.md, 10).
struct HorizonTerms {
  /// C_0…C_T, costs positive.
  let cash: [Term]
  /// Σ C_t/(1+i)^t.
  let presentValue: Term
  /// The present value of the exposure of all months.
  let exposure: Term
  /// Of the credit at T, what is book value.
  let bookValue: Term
  /// Of the point figures of C_0…C_T, setup and bought machines.
  let capital: [Double]
  /// Of the point figures of C_0…C_T, the credits for machines, at most 0.
  let credits: [Double]
  /// What committed terms still owe after month T.
  let owedAfter: Term
  /// n of a hybrid's local fleet in each month.
  let replicas: [Double]
}

/// Plays an option's months.
struct HorizonModel {
  let horizon: Horizon
  let months: [Conditions]
  /// 1/(1+i), i = (1+r)^(1/12) − 1.
  let monthlyDiscount: Term
  /// Σ_{t=1…T} 1/(1+i)^t.
  let annuity: Term
  let recorder: Recorder

  init(_ horizon: Horizon, _ recorder: Recorder) {
    self.horizon = horizon
    self.recorder = recorder
    months = Conditions.months(horizon, recorder)
    let discount = 1 / (1 + recorder.term(horizon.discountRate)).power(1.0 / 12)
    monthlyDiscount = recorder.name(discount, "discount of a month", .number)
    annuity = months.reduce(Term.zero) { sum, _ in (sum + 1) * discount }
  }

  /// The cash of an option, and the present value of its exposure by what each month does.
  func cash(
    of model: OptionModel, exposure: ([LegUse]) -> Term = { _ in .zero }
  ) -> HorizonTerms {
    var run = HorizonRun(model, recorder)
    for conditions in months { run.play(conditions) }
    let owned = run.ownership(months.map(\.hourlyPrice))
    let setup = run.setup
    var cash = [setup]
    for index in months.indices {
      cash.append(
        run.isRepeated(index, months[index]) && owned.isEmpty
          ? cash[index] : run.cash(of: index, months[index], owned))
    }
    for owned in owned {
      for index in cash.indices { cash[index] = cash[index] + owned.cash[index] }
    }
    if recorder.keepsNames {
      cash = cash.enumerated().map {
        recorder.name($0.element, "\(model.id): cash of month \($0.offset)", .money)
      }
    }
    return HorizonTerms(
      cash: cash, presentValue: presentValue(cash),
      exposure: presentValue([.zero] + run.uses.map(exposure)),
      bookValue: owned.map(\.bookValue).sum,
      capital: cash.indices.map { month in
        owned.reduce(month == 0 ? setup.value : 0) { $0 + $1.paid[month] }
      },
      credits: cash.indices.map { month in
        owned.reduce(0) { $0 + min(0, $1.cash[month].value - $1.paid[month]) }
      },
      owedAfter: run.owedAfter(months.count), replicas: run.replicas)
  }

  /// Σ C_t/(1+i)^t, by the annuity where all months are the same.
  func presentValue(_ cash: [Term]) -> Term {
    guard let first = cash.first, let last = cash.last else { return .zero }
    if cash.dropFirst().allSatisfy({ $0.isSame(as: last) }) { return first + last * annuity }
    return cash.reversed().reduce(Term.zero) { $1 + $0 * monthlyDiscount }
  }
}
