import DecisionEngine
import ScenarioModel

/// `bands[]`.
struct BandResult: Codable, Sendable {
  let document: String
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
    case document, id, from, to, at, totals, cheapest, documented, agrees, here
  }

  init(_ row: BandRow, ids: [String]) {
    document = row.band.document
    id = row.band.id
    from = row.band.lower?.value ?? 0
    to = Nullable(row.band.upper?.value)
    at = row.band.computedAt
    totals = Dictionary(
      ids: ids, ids.indices.map { Amount(finite: row.totals.isEmpty ? nil : row.totals[$0]) })
    cheapest = Nullable(row.cheapest.map { ids[$0] })
    documented = Nullable(row.band.documentedOption)
    agrees = Nullable(row.agrees)
    here = row.isHere
  }
}

extension BandResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .document: .text("The document's number.")
    case .id: .text("The row's name.")
    case .from: .number("Its lower end in tokens a day, or dollars of API spend a month.")
    case .to: .number("Its upper end; null for none.").orNull
    case .at: .number("Where the row is computed.")
    case .totals:
      .map(
        of: .amount("An option's monthly total; null where no volume has that spend."),
        "What each option costs there.")
    case .cheapest: .text("The cheapest feasible option there; null for none.").orNull
    case .documented: .text("What the document says there; null where it leaves it open.").orNull
    case .agrees: .flag("Whether both agree; null where it can't be said.").orNull
    case .here: .flag("Whether today's volume or spend lies in the row.")
    }
  }
}
