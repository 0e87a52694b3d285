import Quantities
import ScenarioModel

extension Fields {
  /// The number of a key, nil if it is absent or wrong.
  func number(_ key: String, _ rule: NumberRule) -> SourcedNumber? {
    guard let node = value(key) else { return nil }
    let reader = NumberReader(session: session, rule: rule, path: path(key), name: name(key))
    guard let number = reader.read(node) else { return nil }
    if rule.isPrice { checkAge(of: number, key) }
    return number
  }

  /// The number of a key of the catalog; a bare one has the evidence of its entry.
  func number(
    _ key: String, _ rule: NumberRule, _ inherited: EvidenceReader.Given
  ) -> SourcedNumber? {
    guard let node = value(key) else { return nil }
    let reader = NumberReader(session: session, rule: rule, path: path(key), name: name(key))
    guard var number = reader.read(node) else { return nil }
    if node.entries == nil {
      (number.source, number.asOf) = (inherited.source, inherited.asOf)
      number.evidence = inherited.evidence
    }
    return number
  }

  /// The figure of a key, nil if it is absent or wrong.
  func figure(_ key: String, _ rule: NumberRule) -> Figure? {
    number(key, rule).map {
      session.figure($0, rule.unit, path: path(key), isPrice: rule.isPrice)
    }
  }

  /// The figure of a key, or of its default where the key is absent.
  func figure(_ key: String, _ rule: NumberRule, default value: Double) -> Figure {
    figure(key, rule) ?? session.defaultFigure(value, rule.unit, path: path(key))
  }

  /// The figure of a key that must be there.
  func required(_ key: String, _ rule: NumberRule, help: String? = nil) -> Figure? {
    require(key, help: help)
    return figure(key, rule)
  }

  /// Warns of a price that is older than the limit, or that has a source but no date.
  func checkAge(of number: SourcedNumber, _ key: String) {
    let spot = value(key)?.spot ?? place(key)
    guard let asOf = number.asOf else {
      if number.source != nil {
        session.warning("\(name(key)) has a source and no date", at: spot, help: "add as_of")
      }
      return
    }
    Staleness(session).check(asOf, of: name(key), at: spot)
  }
}
