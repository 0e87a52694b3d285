import CostEngine

/// `break_even[].first` and `break_even[].lasting`: a volume and what is paid there.
struct BreakEvenPoint: Codable, Sendable {
  let tokensPerMonth: Amount
  let tokensPerDay: Amount
  let monthlySpend: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case tokensPerMonth = "tokens_per_month"
    case tokensPerDay = "tokens_per_day"
    case monthlySpend = "monthly_spend"
  }

  init(_ point: BreakEven.Point) {
    tokensPerMonth = Amount(finite: point.tokensPerMonth)
    tokensPerDay = Amount(finite: point.tokensPerDay)
    monthlySpend = Amount(finite: point.monthlySpend)
  }
}

extension BreakEvenPoint: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .tokensPerMonth: .amount("Tokens of all workloads a month.")
    case .tokensPerDay: .amount("The same a calendar day.")
    case .monthlySpend: .amount("The monthly total of `from` there.")
    }
  }
}
