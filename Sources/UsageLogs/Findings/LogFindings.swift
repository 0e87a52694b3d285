import ScenarioModel

/// Collects what is to be known of a log as a whole.
struct LogFindings {
  /// The log.
  let reading: UsageReading
  private static let mostNamedKinds = 3

  /// The findings, those first that weigh most.
  var all: [UsageFinding] {
    let hours = reading.hours
    let seen = Set(hours.covered.map { hours.weekHours[$0] }).count
    let series = reading.total.series
    let values = reading.knows.requests ? series.requests : series.load
    var found: [UsageFinding] = []
    if seen < LogHours.week { found.append(.lessThanAWeek(hours: seen)) }
    if reading.grain == .days { found.append(.noHours) }
    if reading.grain != .tenths { found.append(.noTenths) }
    found += SilenceFinder(values: values, hours: hours).findings
    found += rows + clock
    if hours.wholeDays.count < 2 { found.append(.noRanges) }
    return found
  }

  private var rows: [UsageFinding] {
    var found: [UsageFinding] = []
    if reading.badRows.count > 0 {
      let kinds = RowFault.Kind.allCases.filter { reading.badRows.kinds[$0] != nil }
        .sorted { (reading.badRows.kinds[$0] ?? 0) > (reading.badRows.kinds[$1] ?? 0) }
      found.append(
        .badRows(
          count: reading.badRows.count, of: reading.rows,
          kinds: Array(kinds.prefix(Self.mostNamedKinds))))
    }
    if reading.doubles > 0 {
      found.append(
        .doubles(
          rows: reading.doubles, isExact: reading.doublesAreExact, byID: reading.hasIDs))
    }
    if reading.answeredFromCache > 0 { found.append(.answeredFromCache(reading.answeredFromCache)) }
    return found
  }

  private var clock: [UsageFinding] {
    var found: [UsageFinding] = []
    if let jump = reading.order.firstJump {
      found.append(
        .clockJumps(
          count: reading.order.jumps, file: reading.fileName(jump.file), line: jump.line))
    }
    if reading.order.isShuffled { found.append(.shuffled) }
    let offsets = reading.hours.offsets
    for hour in offsets.indices.dropFirst() where offsets[hour] != offsets[hour - 1] {
      found.append(
        .daylightSaving(
          date: reading.hours.date(hour), hourRepeated: offsets[hour] < offsets[hour - 1]))
    }
    if reading.timesAreNaive {
      found.append(
        .naiveTimes(takenFor: reading.naiveTimesAreLocal ? reading.zone.name : "UTC"))
    }
    return found
  }
}
