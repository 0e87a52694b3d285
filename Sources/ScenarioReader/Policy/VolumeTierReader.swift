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
    for key in ["id", "at", "kinds"] { fields.require(key) }
    let isUncovered = fields.flag("uncovered", default: false)
    if isUncovered, fields.has("option") {
      fields.error("\(fields.scope) that is uncovered has no option", at: "option")
    }
    if !isUncovered { fields.require("option", help: "or say 'uncovered: true'") }
    let lower = end(fields, included: "from", excluded: "above")
    let upper = end(fields, included: "to", excluded: "below")
    let volume = fields.number("at", .positive(.tokensPerMonth))?.value
    guard let id = fields.text("id"), let volume else { return nil }
    let tier = VolumeTier(
      id: id, lower: lower, upper: upper, computedAt: volume,
      documentedOption: fields.text("option"), kinds: kinds(fields),
      needsSingleReplica: fields.flag("single_replica", default: false),
      driver: fields.text("driver"), risk: fields.text("risk"), claims: fields.texts("claims"),
      remark: fields.text("remark"))
    if !tier.contains(volume) {
      fields.error("'at' of volume tier '\(id)' lies outside the tier", at: "at")
    }
    return tier
  }

  private func end(_ fields: Fields, included: String, excluded: String) -> RangeEnd? {
    fields.refuse([excluded], beside: included, because: "an end is included or not")
    let rule = NumberRule.nonNegative(.tokensPerMonth)
    if let value = fields.number(included, rule)?.value {
      return RangeEnd(value, isIncluded: true)
    }
    return fields.number(excluded, rule).map { RangeEnd($0.value, isIncluded: false) }
  }

  private func kinds(_ fields: Fields) -> [Option.Kind] {
    fields.items("kinds").compactMap { item in
      if let kind = item.text.flatMap(Option.Kind.init) { return kind }
      session.error("\(fields.name("kinds")) can't have \(item.kindName)", at: item.spot)
      return nil
    }
  }
}
