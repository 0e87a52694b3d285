import Diagnostics
import ScenarioModel

/// Reads what the documents of claims say differently.
struct DisagreementsReader {
  private static let key = "disagreements"

  /// The file's keys.
  let file: Fields
  /// The ids of all claims; nil where one could not be read.
  let claims: [String]?

  /// The disagreements in the order of the file, as far as they are right.
  func read() -> [Disagreement] {
    file.items(Self.key).compactMap { item in
      let fields = Fields(
        item, of: "a disagreement", path: Self.key, named: item.spot, ClaimTables.disagreement,
        file.session)
      return fields.flatMap(disagreement)
    }
  }

  private func disagreement(_ fields: Fields) -> Disagreement? {
    for key in fields.table.entries where key.isRequired { fields.require(key.name) }
    let (topic, decides) = (fields.text("topic"), fields.text("decides"))
    checkClaims(fields)
    let ids = fields.texts("claims")
    let positions = positions(fields)
    guard let topic, let decides else { return nil }
    return Disagreement(topic: topic, positions: positions, decides: decides, claims: ids)
  }

  private func positions(_ fields: Fields) -> [Disagreement.Position] {
    let entries = fields.namedEntries("positions")
    let table = KeyTable(names: entries.map(\.key), .text)
    guard let positions = fields.fields("positions", table) else { return [] }
    if entries.isEmpty { fields.error("\(fields.name("positions")) is empty", at: "positions") }
    return entries.compactMap { entry in
      positions.text(entry.key).map { Disagreement.Position(document: entry.key, says: $0) }
    }
  }

  private func checkClaims(_ fields: Fields) {
    guard let claims else { return }
    for item in fields.value("claims")?.items ?? [] {
      guard let id = item.text, !claims.contains(id) else { continue }
      file.session.error(
        "\(fields.name("claims")) names no claim: '\(id)'", at: item.spot,
        help: NearestName.to(id, among: claims).map { "did you mean '\($0)'?" })
    }
  }
}
