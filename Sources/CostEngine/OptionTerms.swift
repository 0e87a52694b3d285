import Quantities
import ScenarioModel

/// An option's month as terms.
struct MonthTerms {
  /// What each leg does.
  let uses: [LegUse]
  /// Each leg's bill.
  let legs: [BillTerms]
  /// The bill, a hybrid's own lines included.
  let bill: BillTerms
  /// Σ of the bill.
  let total: Term
  /// Whether it is a burst hybrid's.
  let isBurst: Bool

  /// The month of an option under conditions, without any history.
  init(_ model: OptionModel, _ conditions: Conditions, months: Term, _ recorder: Recorder) {
    self.init(
      model, uses: model.uses(conditions), conditions, months: months, recorder)
  }

  /// The month of given uses.
  init(
    _ model: OptionModel, uses: [LegUse], _ conditions: Conditions, months: Term,
    _ recorder: Recorder
  ) {
    self.uses = uses
    if case .burst = model.kind { isBurst = true } else { isBurst = false }
    legs = uses.map { use in
      var bill = use.lines(conditions, months: months)
      if let fleet = use.leg.fleet, let month = use.fleet {
        bill += fleet.lines(month, hourlyPrice: conditions.hourlyPrice)
      }
      return bill
    }
    var bill = model.own?.lines(wage: conditions.wage, months: months) ?? BillTerms()
    for leg in legs { bill += leg }
    let named = bill.named(recorder, model.id)
    self.bill = named
    total = recorder.name(named.total, "\(model.id): monthly total", .moneyPerMonth)
  }

  /// The least that a fixed fleet has beyond its need, below 0 where it can't serve the peak; nil
  /// where no fleet is fixed.
  var margin: Term? {
    let margins = uses.compactMap { $0.fleet?.margin }
    return margins.dropFirst().reduce(margins.first) { least, margin in
      least.map { Term.minimum($0, margin) }
    }
  }

  /// The share of each workload that each leg serves, as terms.
  func shareTerms(_ leg: Int, workloads: Int) -> [Term] {
    uses[leg].isUsed.value == 0
      ? Array(repeating: .zero, count: workloads)
      : uses[leg].shares ?? Array(repeating: .one, count: workloads)
  }

  /// The share of each workload that each leg serves.
  func shares(_ leg: Int, workloads: Int) -> [Double] {
    uses[leg].isUsed.value == 0
      ? Array(repeating: 0, count: workloads)
      : uses[leg].shares?.map(\.value) ?? Array(repeating: 1, count: workloads)
  }
}
