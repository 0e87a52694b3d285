import ScenarioModel

/// Reads a row of the volume-tier table.
struct VolumeTierReader {
  private let session: ReadingSession

  /// Reads into a session.
  init(_ session: ReadingSession) { self.session = session }

  /// The row, nil if something in it is wrong.
  func read(_ item: YAMLNode) -> VolumeTier? {
    let fields = Fields(
      item, of: "a volume tier", path: "volume_tiers", named: item.spot, PolicyTables.tier,
      session)
    guard let fields else { return nil }
    for key in fields.table.entries where key.isRequired { fields.require(key.name) }
    let isUncovered = fields.flag("uncovered", default: false)
    if isUncovered, fields.has("option") {
      fields.error("\(fields.scope) that is uncovered has no option", at: "option")
    }
    if !isUncovered { fields.require("option", help: "or say 'uncovered: true'") }
    let range = RangeReader(fields: fields)
    let (lower, upper, kinds) = (range.lower, range.upper, range.kinds)
    let volume = fields.number("at")?.value
    guard let id = fields.text("id"), let volume else { return nil }
    let tier = VolumeTier(
      id: id, lower: lower, upper: upper, computedAt: volume,
      documentedOption: fields.text("option"), kinds: kinds,
      needsSingleReplica: fields.flag("single_replica", default: false),
      driver: fields.text("driver"), risk: fields.text("risk"), claims: fields.texts("claims"),
      remark: fields.text("remark"))
    if !tier.contains(volume) {
      fields.error("'at' of volume tier '\(id)' lies outside the tier", at: "at")
    }
    return tier
  }
}
