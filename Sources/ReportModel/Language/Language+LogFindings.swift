import Quantities
import ScenarioModel

extension Language {
  /// What a log's reader should know, as a sentence without a full stop.
  func name(_ finding: UsageFinding) -> RichText {
    let say = logFindings
    switch finding {
    case .lessThanAWeek(let hours): return say.lessThanAWeek(hours: hours)
    case .gap(let from, let hours, let expected):
      return say.gap(
        hours: self.hours(hours), from: from, expected: NumberText.compact(expected))
    case .emptyHours(let count): return say.emptyHours(hours: hours(count))
    case .daylightSaving(let date, let isRepeated):
      return isRepeated ? say.hourRepeated(date: date) : say.hourLeftOut(date: date)
    case .doubles(let rows, let isExact, let byID):
      let count = isExact ? RichText(whole(rows)) : say.about(count: whole(rows))
      return byID ? say.doublesById(count: count) : say.doubles(count: count)
    case .clockJumps(let count, let file, let line):
      return say.clockJumps(
        number: Double(count), count: count, line: line, file: RichText(quoted: file))
    case .shuffled: return say.shuffled
    case .trend(let change):
      let text = NumberText.percent(abs(change))
      return change > 0 ? say.grows(change: text) : say.shrinks(change: text)
    case .oneOffBurst(let hour, let times, let count):
      let factor = NumberText.significant(times, digits: 2)
      return count > 1
        ? say.oneOffs(hour: hour, factor: factor, count: count)
        : say.oneOff(hour: hour, factor: factor)
    case .burstByChance(let expected):
      return say.burstByChance(burst: NumberText.rounded(expected, decimals: 2))
    case .noTenths: return say.noTenths
    case .noHours: return say.noHours
    case .badRows(let count, let rows, let kinds):
      return say.badRows(count: whole(count), rows: whole(rows), kinds: list(kinds.map(name)))
    case .naiveTimes(let zone): return say.naiveTimes(zone: zone)
    case .answeredFromCache(let count): return say.answeredFromCache(count: whole(count))
    case .noRanges: return say.noRanges
    case .partOfTheTime(let from, let to): return say.partOfTheTime(from: from, to: to)
    }
  }

  /// What keeps a row from being counted.
  private func name(_ kind: RowFaultKind) -> RichText {
    let say = rowFaults
    switch kind {
    case .cells: return say.cells
    case .notJSON: return say.notJson
    case .notATime: return say.notATime
    case .otherStyle: return say.otherStyle
    case .absurdTime: return say.absurdTime
    case .empty: return say.empty
    case .notANumber: return say.notANumber
    case .negative: return say.negative
    case .absurd: return say.absurd
    case .cachedAboveInput: return say.cachedAboveInput
    case .notMoney: return say.notMoney
    case .alone: return say.alone
    }
  }

  private func hours(_ count: Int) -> RichText {
    logFindings.hours(number: Double(count), count: count)
  }

  private func whole(_ count: Int) -> String { NumberText.rounded(Double(count)) }
}
