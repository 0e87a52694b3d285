import ScenarioModel

/// Reads what of a claim is recomputed: one number, several, one in several readings, or nothing.
struct StatementReader {
  /// The claim's keys.
  let claim: Fields
  /// Reads its expressions.
  let expressions: ExpressionReader

  /// What was read.
  struct Read {
    /// Nil if something in it is wrong.
    var statement: Claim.Statement?
    /// Its expressions; nil for one that is wrong.
    var expressions: [Expression?]
  }

  /// The statement with its expressions.
  func read() -> Read {
    let published = PublishedReader(fields: claim).read()
    if claim.has("because") {
      let reason = claim.text("because")
      return Read(
        statement: reason.map { .uncheckable(because: $0, published) }, expressions: [])
    }
    if claim.has("readings") { return list("readings", of: "a reading", named: "as", published) }
    if claim.has("figures") { return list("figures", of: "a figure", named: "of", nil) }
    guard claim.has("recompute") else {
      claim.error(
        "\(claim.scope) has neither 'recompute', 'readings', 'figures' nor 'because'",
        help: "say how its number is computed, or why it can't be")
      return Read(expressions: [nil])
    }
    let recompute = expressions.all(claim, for: published)
    let figure = published.flatMap { published in
      recompute.map {
        ClaimedFigure(
          name: nil, published: published, unit: claim.text("unit"), recompute: $0)
      }
    }
    return Read(
      statement: figure.map(Claim.Statement.figure), expressions: recompute ?? [nil])
  }

  private func list(
    _ key: String, of scope: String, named name: String, _ published: Published?
  ) -> Read {
    let items = claim.items(key)
    if claim.value(key)?.items != nil, items.isEmpty {
      claim.error("\(claim.name(key)) is empty", at: key)
    }
    let figures = items.map { item in
      figure(item, "\(scope) of \(claim.scope)", key, name, published)
    }
    let known = figures.compactMap(\.self)
    let expressions = known.flatMap { $0.recompute.map(Optional.some) }
    guard known.count == figures.count, !known.isEmpty else {
      return Read(expressions: expressions + [nil])
    }
    return Read(
      statement: key == "readings" ? .readings(known) : .figures(known), expressions: expressions)
  }

  private func figure(
    _ item: YAMLNode, _ scope: String, _ key: String, _ name: String, _ inherited: Published?
  ) -> ClaimedFigure? {
    guard let table = claim.table.entryTable(key),
      let fields = Fields(
        item, of: scope, path: claim.path(key), named: item.spot, table, claim.session)
    else { return nil }
    for key in [name, "recompute"] { fields.require(key) }
    if inherited == nil, !claim.has("published") { fields.require("published") }
    let label = fields.text(name)
    let unit = fields.has("unit") ? fields.text("unit") : claim.text("unit")
    let published = fields.has("published") ? PublishedReader(fields: fields).read() : inherited
    let recompute = expressions.all(fields, for: published)
    guard let label, let published, let recompute else { return nil }
    return ClaimedFigure(name: label, published: published, unit: unit, recompute: recompute)
  }
}
