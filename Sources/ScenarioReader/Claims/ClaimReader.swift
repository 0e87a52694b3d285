import ScenarioModel

/// Reads one claim.
struct ClaimReader {
  /// Where to note faults.
  let session: ReadingSession
  /// Reads what it lays over the scenario that it stands in.
  let overlays: OverlayReader

  /// The claim, nil if something in it is wrong.
  func read(_ item: YAMLNode, number: Int) -> Claim? {
    let id = item.entries?.first { $0.key == "id" }?.value.text
    let scope = id.map { "claim '\($0)'" } ?? "claim \(number)"
    guard
      let claim = Fields(
        item, of: scope, path: "claims." + (id ?? String(number)), named: item.spot,
        ClaimTables.claim, session)
    else { return nil }
    for key in claim.table.entries where key.isRequired { claim.require(key.name) }
    checkID(claim)
    let (says, unit, source) = (claim.text("says"), claim.text("unit"), source(claim))
    let tolerance = claim.number("tolerance")?.value
    let givenReader = GivenReader(claim: claim)
    let given = givenReader.read()
    let reader = ExpressionReader(
      session: session, names: ExpressionNames(given: givenReader.entries.map(\.key)))
    let read = StatementReader(claim: claim, expressions: reader).read()
    let consequences = claim.items("consequences").map { consequence($0, claim, reader) }
    givenReader.checkUse(by: read.expressions + consequences.map { $0?.recompute })
    let overlay = overlays.read(claim)
    guard let id, let says, let source, let statement = read.statement else { return nil }
    return Claim(
      id: id, says: says, source: source, statement: statement, unit: unit, tolerance: tolerance,
      given: given, overlay: overlay, consequences: consequences.compactMap(\.self),
      place: session.place(of: claim.value("id")?.spot ?? claim.spot))
  }

  private func checkID(_ claim: Fields) {
    guard let id = claim.text("id"), let node = claim.value("id"), !Identifier.isValid(id) else {
      return
    }
    session.error(
      "'\(id)' can't be an id", at: node.spot, help: "use letters, digits, '-' and '_'")
  }

  private func source(_ claim: Fields) -> Claim.Source? {
    guard let fields = claim.fields("source") else { return nil }
    fields.require("document")
    let (lines, title) = (fields.text("lines"), fields.text("title"))
    return fields.text("document").map {
      Claim.Source(document: $0, lines: lines, title: title)
    }
  }

  private func consequence(
    _ item: YAMLNode, _ claim: Fields, _ expressions: ExpressionReader
  ) -> Claim.Consequence? {
    guard
      let fields = Fields(
        item, of: "a consequence of \(claim.scope)", path: claim.path("consequences"),
        named: item.spot, ClaimTables.consequence, session)
    else { return nil }
    fields.require("says")
    let (says, unit) = (fields.text("says"), fields.text("unit"))
    guard let recompute = expressions.required(fields), let says else { return nil }
    return Claim.Consequence(says: says, recompute: recompute, unit: unit)
  }
}
