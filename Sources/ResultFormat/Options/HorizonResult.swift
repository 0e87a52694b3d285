import CostEngine

/// `options.ID.horizon`.
struct HorizonResult: Codable, Sendable {
  let upfront: Amount
  let total: Amount
  let npv: Amount
  let saving: Amount
  let savingNPV: Amount
  let paybackMonth: Nullable<Int>
  let paybackMonthWithBookValue: Nullable<Int>
  let discountedPaybackMonth: Nullable<Int>
  let irr: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case upfront, total, npv, saving, irr
    case savingNPV = "saving_npv"
    case paybackMonth = "payback_month"
    case paybackMonthWithBookValue = "payback_month_with_book_value"
    case discountedPaybackMonth = "discounted_payback_month"
  }

  init(_ cash: CashFlow, saving: Saving?) {
    upfront = Amount(finite: cash.upfront)
    total = Amount(finite: cash.total)
    npv = Amount(finite: cash.presentValue)
    self.saving = Amount(finite: saving?.total)
    savingNPV = Amount(finite: saving?.presentValue)
    paybackMonth = Nullable(saving?.paybackMonth)
    paybackMonthWithBookValue = Nullable(saving?.paybackMonthWithBookValue)
    discountedPaybackMonth = Nullable(saving?.discountedPaybackMonth)
    irr = Amount(finite: saving?.internalRateOfReturn)
  }
}

extension HorizonResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .upfront: .amount("What month 0 pays.")
    case .total: .amount("What all months pay.")
    case .npv: .amount("The present value of what all months pay.")
    case .saving: .amount("The baseline's total less this one's; null for the baseline.")
    case .savingNPV: .amount("The present value of the saving; null for the baseline.")
    case .paybackMonth:
      .count("From here on the saving so far is never negative; null if never.").orNull
    case .paybackMonthWithBookValue:
      .count("The same with the book value that machines have at the horizon.").orNull
    case .discountedPaybackMonth: .count("The same discounted, without book value.").orNull
    case .irr: .amount("The saving's internal rate of return a year; null where there is not one.")
    }
  }
}
