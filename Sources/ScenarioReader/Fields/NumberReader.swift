import Quantities
import ScenarioModel

/// Reads one number: bare, with its evidence, or as a distribution (scenario.md, Values).
struct NumberReader {
  /// The keys of which a number has at least one, and nothing else does.
  static let valueKeys = ["value", "low", "likely", "high", "mean", "sd"]

  /// The keys of a number written as a mapping.
  static func table(_ rule: NumberRule) -> KeyTable {
    KeyTable(
      valueKeys.map { Key($0, .number(rule), "") }
        + [.word("distribution", DistributionReader.Shape.self, "how it spreads")]
        + EvidenceReader.keys)
  }

  /// Where to note faults.
  let session: ReadingSession
  /// What the number may be.
  let rule: NumberRule
  /// The number's key path.
  let path: KeyPathText
  /// The number's name for messages.
  let name: String

  /// The number, nil with an error if it is none.
  func read(_ node: YAMLNode) -> SourcedNumber? {
    switch node.content {
    case .scalar: return scalar(node, name).map { SourcedNumber(value: $0) }
    case .mapping: return sourced(node)
    case .sequence:
      session.error("\(name) must be a number, not a list", at: node.spot)
      return nil
    }
  }

  /// Whether a mapping is a number with its evidence and not a mapping of several numbers.
  static func isNumber(_ node: YAMLNode) -> Bool {
    guard let entries = node.entries else { return true }
    return entries.contains { valueKeys.contains($0.key) }
  }

  /// Whether a text is meant as a number, right or wrong, and not as a word.
  static func beginsLikeNumber(_ text: String) -> Bool {
    text.utf8.first.map("+-.0123456789".utf8.contains) ?? false
  }

  private func sourced(_ node: YAMLNode) -> SourcedNumber? {
    guard Self.isNumber(node) else {
      session.error(
        "\(name) must be a number, not a mapping", at: node.spot,
        help: "give the number, or { value: …, source: …, as_of: … }")
      return nil
    }
    guard
      let fields = Fields(
        node, of: name, path: path, named: node.spot, Self.table(rule), session)
    else { return nil }
    if refusesRange(fields) { return nil }
    let evidence = EvidenceReader(fields).read()
    let distribution = DistributionReader(fields: fields, number: self).read()
    let bare =
      fields.has("value") ? fields.value("value").flatMap { value in bound(value, "value") } : nil
    guard let point = bare ?? distribution?.point else { return nil }
    return SourcedNumber(
      value: point, distribution: distribution, evidence: evidence.evidence,
      source: evidence.source, asOf: evidence.asOf)
  }

  private func refusesRange(_ fields: Fields) -> Bool {
    guard !rule.takesRange, let key = fields.firstGiven(Self.valueKeys.filter { $0 != "value" })
    else { return false }
    fields.error(
      "\(name) can't be a distribution: \(rule.isWhole ? "a whole count" : "it") has no range",
      at: key, help: "give one number")
    return true
  }

  /// The number under a key of the mapping, such as `low`.
  func bound(_ node: YAMLNode, _ key: String) -> Double? { scalar(node, "'\(key)' of \(name)") }

  /// A plain number within the rule.
  private func scalar(_ node: YAMLNode, _ name: String) -> Double? {
    guard let text = node.text else {
      session.error("\(name) must be a number, not \(node.kindName)", at: node.spot)
      return nil
    }
    do throws(NumberReading.Failure) {
      let reading = try NumberReading(text)
      return check(reading, text, name, at: node.spot)
    } catch {
      let isFinite = error != .notFinite
      session.error(
        isFinite
          ? "\(name) must be a number, not '\(text)'"
          : "\(name) is beyond what a number can hold: '\(text)'",
        at: node.spot, help: isFinite ? Self.help(for: text) : nil)
      return nil
    }
  }

  private func check(
    _ reading: NumberReading, _ text: String, _ name: String, at spot: YAMLSpot
  ) -> Double? {
    if reading.isPercent, rule.unit != .share {
      session.error(
        "\(name) can't be a percentage: '\(text)'", at: spot,
        help: "only shares and rates take '%'")
      return nil
    }
    if let fault = rule.fault(of: reading.value) {
      session.error(
        "\(name) \(fault), not '\(text)'", at: spot, help: shareHelp(reading))
      return nil
    }
    return reading.value
  }

  private func shareHelp(_ reading: NumberReading) -> String? {
    guard rule.unit == .share, !reading.isPercent, (1...100).contains(reading.value) else {
      return nil
    }
    return "write \(NumberText.plain(reading.value))% for a percentage"
  }

  private static func help(for text: String) -> String? {
    if let last = text.last, "kmbt".contains(last) { return "write K, M, B or T in capitals" }
    if text.contains(",") { return "write 1200 or 1_200 for thousands and 0.5 for decimals" }
    if text.contains(where: { "$€£".contains($0) }) { return "write the amount without a sign" }
    return nil
  }
}
