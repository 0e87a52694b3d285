import DecisionEngine
import ScenarioModel

/// `tiers[]`.
struct TierResult: Codable, Sendable {
  let id: String
  let from: Double
  let to: Nullable<Double>
  let at: Double
  let totals: [String: Amount]
  let cheapest: Nullable<String>
  let documented: Nullable<String>
  let agrees: Nullable<Bool>
  let here: Bool

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, from, to, at, totals, cheapest, documented, agrees, here
  }

  init(_ row: TierRow, ids: [String]) {
    id = row.tier.id
    from = row.tier.lower?.value ?? 0
    to = Nullable(row.tier.upper?.value)
    at = row.tier.computedAt
    totals = Dictionary(ids: ids, row.totals.map { Amount(finite: $0) })
    cheapest = Nullable(row.cheapest.map { ids[$0] })
    documented = Nullable(row.tier.documentedOption)
    agrees = Nullable(row.agrees)
    here = row.isHere
  }
}

extension TierResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .id: .text("The row's name.")
    case .from: .number("Its lower end in tokens a month.")
    case .to: .number("Its upper end; null for none.").orNull
    case .at: .number("The volume that the row is computed at.")
    case .totals:
      .map(of: .amount("An option's monthly total."), "What each option costs at that volume.")
    case .cheapest: .text("The cheapest feasible option there; null for none.").orNull
    case .documented: .text("What the document says there; null where it leaves it open.").orNull
    case .agrees: .flag("Whether both agree; null where it can't be said.").orNull
    case .here: .flag("Whether today's volume lies in the row.")
    }
  }
}
