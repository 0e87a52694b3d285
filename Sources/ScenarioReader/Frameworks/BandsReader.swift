import Quantities
import ScenarioModel

/// Reads the bands of a number: no two overlap, and no hole is left that is not declared.
struct BandsReader {
  /// Reads facts.
  let facts: FactReader
  /// The number.
  let term: FactTerm

  /// The bands as a test.
  func read(_ rule: Fields) -> FrameworkRule.Test? {
    guard [.number, .share].contains(facts.kind(term)) else {
      rule.error("'\(term.text)' is no number: give 'values'", at: "bands")
      return nil
    }
    let table = FrameworkTables.band(facts.kind(term))
    var read: [(band: FrameworkRule.Band, spot: YAMLSpot)] = []
    for item in rule.items("bands") {
      guard
        let fields = Fields(
          item, of: "a band of \(rule.scope)", path: "bands", named: item.spot, table,
          facts.session), let outcome = OutcomeReader(fields: fields).read()
      else { continue }
      let range = RangeReader(fields: fields)
      let point = fields.number("at").map { RangeEnd($0.value, isIncluded: true) }
      let (lower, upper) = (point ?? range.lower, point ?? range.upper)
      if let lower, let upper, lower.value > upper.value {
        fields.error("\(fields.scope) ends before it begins")
        continue
      }
      read.append(
        (FrameworkRule.Band(lower: lower, upper: upper, outcome: outcome), item.spot))
    }
    check(read, rule)
    return .bands(term, read.map(\.band))
  }

  private func check(_ read: [(band: FrameworkRule.Band, spot: YAMLSpot)], _ rule: Fields) {
    let sorted = read.sorted { Self.start($0.band) < Self.start($1.band) }
    for (one, next) in zip(sorted, sorted.dropFirst()) {
      switch Self.end(one.band) - Self.start(next.band) {
      case let gap where gap > 0:
        facts.session.error(
          "this band of \(rule.scope) overlaps the one before", at: next.spot,
          help: "an end that both share belongs to one: use 'above' and 'below'")
      case let gap where gap < 0:
        facts.session.error(
          "between this band of \(rule.scope) and the one before is a hole", at: next.spot,
          help: "add a band there; where the source says nothing, with 'uncovered: true'")
      default: break
      }
    }
    checkEnds(sorted, rule)
  }

  private func checkEnds(
    _ sorted: [(band: FrameworkRule.Band, spot: YAMLSpot)], _ rule: Fields
  ) {
    guard let first = sorted.first, let last = sorted.last else { return }
    let startsAtZero = first.band.lower.map { $0.value == 0 && $0.isIncluded } ?? true
    if !startsAtZero {
      facts.session.error("nothing is said below this band of \(rule.scope)", at: first.spot)
    }
    if last.band.upper != nil {
      facts.session.error("nothing is said above this band of \(rule.scope)", at: last.spot)
    }
  }

  /// Places on a line on which every number has a place before, at and after it.
  private struct Place: Comparable {
    let value: Double
    let side: Int
    static func < (left: Self, right: Self) -> Bool {
      left.value == right.value ? left.side < right.side : left.value < right.value
    }
    static func - (left: Self, right: Self) -> Int {
      left == right ? 0 : left < right ? -1 : 1
    }
  }

  private static func start(_ band: FrameworkRule.Band) -> Place {
    guard let lower = band.lower else { return Place(value: -.infinity, side: 0) }
    return Place(value: lower.value, side: lower.isIncluded ? 0 : 1)
  }

  private static func end(_ band: FrameworkRule.Band) -> Place {
    guard let upper = band.upper else { return Place(value: .infinity, side: 1) }
    return Place(value: upper.value, side: upper.isIncluded ? 1 : 0)
  }
}
