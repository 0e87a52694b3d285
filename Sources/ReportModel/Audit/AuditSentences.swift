import DecisionEngine
import Quantities
import ScenarioModel

extension AuditContents {
  /// How many claims there are and what came of them.
  func countsSentence() -> RichText {
    let all = audit.findings.count
    let open = findings(.notCheckable).count
    guard all > open else { return "None of the \(all) claims gives anything to recompute." }
    let parts = ClaimVerdict.allCases.filter { $0 != .notCheckable }.map { verdict -> RichText in
      "\(findings(verdict).count) \(verdict.participle)"
    }
    return "Of \(all) claims, \(all - open) can be recomputed: " + RichText.list(parts) + "."
  }

  /// The claims that are furthest off, a sentence each.
  func worstSentences() -> [RichText] {
    findings(.contradicts).filter { $0.onlyFigure?.factor != nil }
      .sorted { distance($0) > distance($1) }.prefix(3)
      .map { "\(quoted: $0.claim.id): \(quoted: $0.claim.says) " + figureSentence($0) }
  }

  private func distance(_ finding: ClaimFinding) -> Double {
    guard let factor = finding.onlyFigure?.factor, factor > 0 else { return .infinity }
    return factor < 1 ? 1 / factor : factor
  }

  /// What recomputing a claim gives, figure by figure or reading by reading.
  func sentences(_ finding: ClaimFinding) -> [RichText] {
    if finding.onlyFigure != nil { return [figureSentence(finding)] }
    return finding.figures.map { figure in
      let name = figure.figure.name.map { RichText(quoted: $0) } ?? "The figure"
      return name + ": " + text(figure) + "; " + RichText(figure.verdict.participle) + "."
    }
  }

  private func figureSentence(_ finding: ClaimFinding) -> RichText {
    guard let figure = finding.onlyFigure else { return "" }
    return "Published " + published(figure) + ", recomputed " + recomputed(figure)
      + unit(figure, of: finding.claim) + factorText(figure) + "."
  }

  private func text(_ figure: FigureFinding) -> RichText {
    "published " + published(figure) + ", recomputed " + recomputed(figure)
      + (figure.figure.unit.map { " \(quoted: $0)" } ?? "")
  }

  private func factorText(_ figure: FigureFinding) -> RichText {
    guard let times = figure.times else { return "" }
    let factor = NumberText.significant(times.factor, digits: 3)
    return ": \(factor) times \(times.isMore ? "more" : "less")"
  }

  private func unit(_ figure: FigureFinding, of claim: Claim) -> RichText {
    (figure.figure.unit ?? claim.unit).map { " \(quoted: $0)" } ?? ""
  }

  /// What follows from a claim's recomputed value.
  func consequences(_ finding: ClaimFinding) -> [RichText] {
    finding.consequences.map { found in
      let unit: RichText = found.consequence.unit.map { " \(quoted: $0)" } ?? ""
      return RichText(number(found.value)) + unit + ": \(quoted: found.consequence.says)"
    }
  }

  /// The published figure as printed.
  func published(_ figure: FigureFinding) -> RichText { published(figure.figure.published) }

  /// A published number, range or bound.
  func published(_ published: Published) -> RichText {
    switch published {
    case .number(let number): return RichText(self.number(number.value))
    case .range(let low, let high):
      return "\(number(low.value)) to \(number(high.value))"
    case .bound(let lower, let upper):
      let parts = [
        lower.map { ($0.isIncluded ? "at least " : "above ") + number($0.value) },
        upper.map { ($0.isIncluded ? "at most " : "below ") + number($0.value) },
      ]
      return RichText.list(parts.compactMap { $0.map { RichText($0) } })
    }
  }

  /// The recomputed value, or both ends of a range.
  func recomputed(_ figure: FigureFinding) -> RichText {
    RichText(figure.recomputed.map(number).joined(separator: " to "))
  }

  /// A number of a claim: four digits, large ones with their suffix.
  func number(_ value: Double) -> String {
    abs(value) >= 1e6 ? NumberText.compact(value) : NumberText.significant(value, digits: 4)
  }
}

extension ClaimVerdict {
  /// The verdict in a sentence.
  var participle: String {
    switch self {
    case .reproduced: "reproduced"
    case .approximately: "reproduced approximately"
    case .contradicts: "contradicted"
    case .ambiguous: "ambiguous"
    case .notCheckable: "not checkable"
    }
  }
}
