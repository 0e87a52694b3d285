import ScenarioModel

/// Reads a row of the bands by daily volume or by monthly spend.
struct VolumeBandReader {
  private static let tables: [(key: String, measure: VolumeBand.Measure, scope: String)] = [
    ("daily_bands", .tokensPerDay, "a daily band"),
    ("spend_bands", .apiSpendPerMonth, "a spend band"),
  ]

  /// What the row counts.
  let measure: VolumeBand.Measure

  /// All rows of the policy's file.
  static func read(_ file: Fields) -> [VolumeBand] {
    tables.flatMap { key, measure, scope in
      file.items(key).compactMap { item in
        let fields = file.table.entryTable(key).flatMap {
          Fields(item, of: scope, path: key, named: item.spot, $0, file.session)
        }
        return fields.flatMap(Self(measure: measure).band)
      }
    }
  }

  /// The row, nil if something in it is wrong.
  private func band(_ fields: Fields) -> VolumeBand? {
    for key in fields.table.entries where key.isRequired { fields.require(key.name) }
    let range = RangeReader(fields: fields)
    let (lower, upper, kinds) = (range.lower, range.upper, range.kinds)
    let document = fields.text("document")
    let option = fields.text("option")
    let claims = fields.texts("claims")
    guard let document, let id = fields.text("id"), let at = fields.number("at")?.value else {
      return nil
    }
    if !kinds.isEmpty { fields.require("option", help: "say what the document calls it") }
    let band = VolumeBand(
      document: document, id: id, measure: measure, lower: lower, upper: upper, computedAt: at,
      documentedOption: option, kinds: kinds, claims: claims)
    if !band.contains(at) {
      fields.error("'at' of \(fields.scope) '\(id)' lies outside the band", at: "at")
    }
    return band
  }
}
