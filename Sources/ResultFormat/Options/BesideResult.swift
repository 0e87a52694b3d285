import CostEngine

/// `options.ID.beside`.
struct BesideResult: Codable, Sendable {
  let idle: Amount
  let exposure: Amount
  let opportunity: Amount
  let rentalMultiple: Amount
  let owedAfterHorizon: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case idle, exposure, opportunity
    case rentalMultiple = "rental_multiple"
    case owedAfterHorizon = "owed_after_horizon"
  }

  init(_ beside: CostsBeside) {
    idle = Amount(finite: beside.idle)
    exposure = Amount(finite: beside.exposure)
    opportunity = Amount(finite: beside.opportunity)
    rentalMultiple = Amount(finite: beside.rentalMultiple)
    owedAfterHorizon = Amount(finite: beside.owedAfterHorizon)
  }
}

extension BesideResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .idle: .amount("What is paid a month for machines that idle; null without a utilization.")
    case .exposure: .amount("Yearly probability of an incident with data, times its cost, over 12.")
    case .opportunity: .amount("What other work of its people would have earned a month.")
    case .rentalMultiple: .amount("The total over the machines' cost; null without an own fleet.")
    case .owedAfterHorizon: .amount("What committed terms still owe when the horizon ends.")
    }
  }
}
