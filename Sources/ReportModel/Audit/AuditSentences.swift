import DecisionEngine
import Quantities
import ScenarioModel

extension AuditContents {
  /// How many claims there are and what came of them.
  func countsSentence() -> RichText {
    let all = audit.findings.count
    let open = findings(.notCheckable).count
    guard all > open else { return words.audit.nothingCheckable(count: all) }
    let parts = ClaimVerdict.allCases.filter { $0 != .notCheckable }.map { verdict in
      words.audit.part(count: findings(verdict).count, verdict: words.participle(verdict))
    }
    return words.audit.counts(count: all, checkable: all - open, parts: words.list(parts))
  }

  /// The claims that are furthest off, a sentence each.
  func worstSentences() -> [RichText] {
    findings(.contradicts).filter { $0.onlyFigure?.factor != nil }
      .sorted { distance($0) > distance($1) }.prefix(3)
      .map { finding in
        words.audit.worst(
          claim: RichText(quoted: finding.claim.id), says: RichText(quoted: finding.claim.says),
          figure: figureSentence(finding))
      }
  }

  private func distance(_ finding: ClaimFinding) -> Double {
    guard let factor = finding.onlyFigure?.factor, factor > 0 else { return .infinity }
    return factor < 1 ? 1 / factor : factor
  }

  /// What recomputing a claim gives, figure by figure or reading by reading.
  func sentences(_ finding: ClaimFinding) -> [RichText] {
    if finding.onlyFigure != nil { return [figureSentence(finding)] }
    return finding.figures.map { figure in
      words.audit.reading(
        name: figure.figure.name.map { RichText(quoted: $0) } ?? words.audit.theFigure,
        published: published(figure, finding),
        recomputed: withUnit(recomputed(figure, finding), figure.figure.unit),
        verdict: words.participle(figure.verdict))
    }
  }

  private func figureSentence(_ finding: ClaimFinding) -> RichText {
    guard let figure = finding.onlyFigure else { return "" }
    let stated = published(figure, finding)
    let found = withUnit(recomputed(figure, finding), unit(of: figure, finding))
    guard let times = figure.times else {
      return words.audit.figure(published: stated, recomputed: found)
    }
    let factor = NumberText.significant(times.factor, digits: 3)
    return times.isMore
      ? words.audit.figureMore(published: stated, recomputed: found, factor: factor)
      : words.audit.figureLess(published: stated, recomputed: found, factor: factor)
  }

  private func withUnit(_ value: RichText, _ unit: String?) -> RichText {
    guard let unit else { return value }
    if unit.hasPrefix(Self.millions) { return value + RichText(quoted: unit) }
    let rest = unit.hasPrefix(Self.share) ? unit.dropFirst(Self.share.count) : unit[...]
    let name = rest.drop { $0 == " " }
    return name.isEmpty
      ? value : words.audit.withUnit(value: value, unit: RichText(quoted: String(name)))
  }

  /// What units of shares begin with; their numbers are printed as percentages.
  private static let share = "share"
  /// What units of millions begin with, which stand right after their number.
  private static let millions = "M "

  private func unit(of figure: FigureFinding, _ finding: ClaimFinding) -> String? {
    figure.figure.unit ?? finding.claim.unit
  }

  /// What follows from a claim's recomputed value.
  func consequences(_ finding: ClaimFinding) -> [RichText] {
    finding.consequences.map { found in
      words.audit.consequence(
        says: RichText(quoted: found.consequence.says),
        value: withUnit(
          RichText(number(found.value, found.consequence.unit)), found.consequence.unit))
    }
  }

  /// The published figure as printed.
  func published(_ figure: FigureFinding, _ finding: ClaimFinding) -> RichText {
    published(figure.figure.published, unit(of: figure, finding))
  }

  /// A published number, range or bound of a unit.
  func published(_ published: Published, _ unit: String?) -> RichText {
    switch published {
    case .number(let number): return RichText(self.number(number.value, unit))
    case .range(let low, let high):
      return words.lists.range(low: number(low.value, unit), high: number(high.value, unit))
    case .bound(let lower, let upper):
      return words.list(
        [lower.map { lowerBound($0, unit) }, upper.map { upperBound($0, unit) }].compactMap(\.self))
    }
  }

  private func lowerBound(_ end: RangeEnd, _ unit: String?) -> RichText {
    let value = number(end.value, unit)
    return end.isIncluded ? words.audit.atLeast(value: value) : words.audit.above(value: value)
  }

  private func upperBound(_ end: RangeEnd, _ unit: String?) -> RichText {
    let value = number(end.value, unit)
    return end.isIncluded ? words.audit.atMost(value: value) : words.audit.below(value: value)
  }

  /// The recomputed value, or both ends of a range.
  func recomputed(_ figure: FigureFinding, _ finding: ClaimFinding) -> RichText {
    let unit = unit(of: figure, finding)
    let texts = figure.recomputed.map { RichText(number($0, unit)) }
      .reduce(into: [RichText]()) { if $0.last != $1 { $0.append($1) } }
    return texts.dropFirst().reduce(texts.first ?? "") { words.lists.range(low: $0, high: $1) }
  }

  /// A number of a claim: four digits, large ones with their suffix, shares as percentages.
  func number(_ value: Double, _ unit: String?) -> String {
    if unit?.hasPrefix(Self.share) == true {
      return NumberText.significant(value * 100, digits: 4) + NumberText.percentSign
    }
    return abs(value) >= 1e6 ? NumberText.compact(value) : NumberText.significant(value, digits: 4)
  }
}

extension Language {
  /// A verdict on a claim in a sentence.
  func participle(_ verdict: ClaimVerdict) -> RichText {
    switch verdict {
    case .reproduced: audit.reproduced
    case .approximately: audit.approximately
    case .contradicts: audit.contradicted
    case .ambiguous: audit.ambiguous
    case .notCheckable: audit.notCheckable
    }
  }

  /// A verdict on a claim as a head.
  func head(_ verdict: ClaimVerdict) -> RichText {
    switch verdict {
    case .reproduced: auditTables.reproduced
    case .approximately: auditTables.approximately
    case .contradicts: auditTables.contradicted
    case .ambiguous: auditTables.ambiguous
    case .notCheckable: auditTables.notCheckable
    }
  }
}
