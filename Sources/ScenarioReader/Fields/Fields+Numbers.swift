import Quantities
import ScenarioModel

extension Fields {
  /// The number of a key, nil if it is absent or wrong; the table says what it may be.
  func number(_ key: String) -> SourcedNumber? {
    guard let number = value(key).flatMap(reader(of: key).read) else { return nil }
    if table.rule(of: key).isPrice { checkAge(of: number, key) }
    return number
  }

  /// The number of a key of the catalog; a bare one has the evidence of its entry.
  func number(_ key: String, _ inherited: EvidenceReader.Given) -> SourcedNumber? {
    guard let node = value(key), var number = reader(of: key).read(node) else { return nil }
    if node.entries == nil {
      (number.source, number.asOf) = (inherited.source, inherited.asOf)
      number.evidence = inherited.evidence
    }
    return number
  }

  /// The figure of a key, nil if it is absent or wrong.
  func figure(_ key: String) -> Figure? {
    let rule = table.rule(of: key)
    return number(key).map {
      session.figure($0, rule.unit, path: path(key), isPrice: rule.isPrice, rule: rule)
    }
  }

  /// The figure of a key, or of its default where the key is absent.
  func figure(_ key: String, default value: Double) -> Figure {
    let rule = table.rule(of: key)
    return figure(key)
      ?? session.defaultFigure(value, rule.unit, path: path(key), rule: rule)
  }

  /// The figure of a key that must be there.
  func required(_ key: String, help: String? = nil) -> Figure? {
    require(key, help: help)
    return figure(key)
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

  private func reader(of key: String) -> NumberReader {
    NumberReader(
      session: session, rule: table.rule(of: key), path: path(key), name: name(key))
  }
}
