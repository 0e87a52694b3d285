import Quantities
import ScenarioModel

extension UsageFinding {
  /// The finding as a sentence without a full stop.
  package var words: String {
    switch self {
    case .lessThanAWeek(let hours):
      "the log covers \(hours) of the week's 168 hours; the others have the weight of the same hour"
        + " on other days"
    case .gap(let from, let hours, let expected):
      "nothing for \(Self.hours(hours)) from \(from), where \(NumberText.compact(expected)) were to"
        + " be expected; these hours count as empty"
    case .emptyHours(let hours): "\(Self.hours(hours)) without anything, counted as they are"
    case .daylightSaving(let date, let isRepeated):
      isRepeated
        ? "the clock was put back on \(date): an hour is there twice, and counts as the mean of both"
        : "the clock was put forward on \(date): an hour is not there, and counts as no hour"
    case .doubles(let rows, let isExact, let byID):
      "\(isExact ? "" : "about ")\(NumberText.rounded(Double(rows))) rows are there more than once"
        + (byID ? " by their id" : " with the same time and tokens") + "; they are counted"
    case .clockJumps(let count, let file, let line):
      "the time steps back by more than an hour \(count == 1 ? "once" : "\(count) times"), first in"
        + " line \(line) of \(file)"
    case .shuffled: "the rows are in no order of time; they are counted by their times"
    case .trend(let change):
      "the load \(change > 0 ? "grows" : "shrinks") by \(NumberText.percent(abs(change))) in 30 days:"
        + " the figures are of the whole time and not of its end"
    case .oneOffBurst(let hour, let times, let count):
      "the hour from \(hour) has \(NumberText.significant(times, digits: 2)) times what is usual in"
        + " it" + (count > 1 ? ", the largest of \(count) such hours" : "") + "; it is counted"
    case .burstByChance(let expected):
      "so few requests an hour would by chance alone show a burst of"
        + " \(NumberText.rounded(expected, decimals: 2))"
    case .noTenths: "the log does not tell the tenths of an hour, so it shows no burst"
    case .noHours: "the log tells days and no hours: each day is spread evenly over its 24 hours"
    case .badRows(let count, let rows, let kinds):
      "\(NumberText.rounded(Double(count))) of \(NumberText.rounded(Double(rows))) rows are left out:"
        + " \(kinds.map(\.rawValue).joined(separator: "; "))"
    case .naiveTimes(let zone): "times without an offset are taken for \(zone)"
    case .answeredFromCache(let count):
      "\(NumberText.rounded(Double(count))) requests that a cache answered before they came to a model"
        + " are left out"
    case .noRanges: "days are too few to tell a spread, so figures have no ranges"
    case .partOfTheTime(let from, let to):
      "it is there from \(from) to \(to), a part of the log's time; the other days count as empty"
    }
  }

  private static func hours(_ count: Int) -> String { count == 1 ? "1 hour" : "\(count) hours" }
}
