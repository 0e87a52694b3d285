import ScenarioModel
import Testing
import UsageLogs

@Suite struct FindingTests {
  private func findings(_ log: Log, zone: UsageZone = .utc) throws -> [UsageFinding] {
    let summary = try log.summary(zone: zone)
    return summary.findings + summary.total.findings
  }

  @Test func aSteadyFortnightHasNothingToName() throws {
    let found = try findings(WrittenLog.hours(14 * 24) { _ in 10_000 })
    #expect(found == [.noTenths])
  }

  @Test func aSilenceInBusyHoursIsAGap() throws {
    // Wednesday 10:00 to 13:00 of the second week; the first has 1,000 requests in each hour.
    let found = try findings(
      WrittenLog.hours(14 * 24) { (226..<229).contains($0) ? 0 : 10_000 })
    #expect(found.contains(.gap(from: "2026-01-14 10:00", hours: 3, expected: 3_000)))
  }

  @Test func quietHoursAreEmptyHours() throws {
    let found = try findings(WrittenLog.hours(14 * 24) { $0 % 24 < 8 ? 0 : 10_000 })
    // From the first row, Monday 08:00, there are 13 nights of eight hours.
    #expect(found.contains(.emptyHours(104)))
    #expect(!found.contains { if case .gap = $0 { true } else { false } })
  }

  @Test func daylightSavingIsNamedAndItsHoursCountOnce() throws {
    // From Monday 2026-03-23 00:00 in Berlin on, 14 days and 13·24 + 23 hours; in each hour 100.
    var log = WrittenLog()
    let start = (20_535 - WrittenLog.monday) * 86_400 - 3_600
    for hour in 0..<335 { log.add(start + hour * 3_600, input: 100) }
    let summary = try log.log.summary(zone: .berlin2026)
    #expect(
      summary.findings.contains(.daylightSaving(date: "2026-03-29", hourRepeated: false)))
    #expect(summary.total.week.weights.allSatisfy { abs($0 - 1) < 1e-12 })
    #expect(summary.total.week.seenHours == 168)
  }

  @Test func theRepeatedHourIsNamed() throws {
    var log = WrittenLog()
    // From Monday 2026-10-19 00:00 in Berlin, two hours ahead of UTC.
    let start = (20_745 - WrittenLog.monday) * 86_400 - 7_200
    for hour in 0..<337 { log.add(start + hour * 3_600, input: 100) }
    let summary = try log.log.summary(zone: .berlin2026)
    #expect(summary.findings.contains(.daylightSaving(date: "2026-10-25", hourRepeated: true)))
    #expect(summary.total.week.weights.allSatisfy { abs($0 - 1) < 1e-12 })
  }

  @Test func rowsThatAreThereTwiceAreCounted() throws {
    let header = "timestamp,id,input_tokens,output_tokens\n"
    let rows = (0..<100).map { "2026-01-05T10:00:00Z,r\($0),5,5\n" }.joined()
    let twice = "2026-01-05T10:00:00Z,r7,5,5\n2026-01-05T11:00:00Z,r8,5,5\n"
    #expect(
      try findings(Log(header + rows + twice))
        .contains(.doubles(rows: 2, isExact: true, byID: true)))
    #expect(
      !(try findings(Log(header + rows))).contains { if case .doubles = $0 { true } else { false } }
    )
  }

  @Test func emptyBucketsAreNoDoubles() throws {
    let rows = String(repeating: "2026-01-05T10:00:00Z,0,0,0\n", count: 3)
    let log = Log(
      "timestamp,requests,input_tokens,output_tokens\n" + rows + "2026-01-05T11:00:00Z,1,1,1\n")
    #expect(try log.reading().doubles == 0)
  }

  @Test func manyDoublesFarApartAreEstimated() throws {
    // 60,000 requests by the second, of which the first 6,000 come again at the end.
    let header = "timestamp,input_tokens,output_tokens\n"
    let row = { (number: Int) in "\(1_767_571_200 + number),\(number % 91),5\n" }
    let text = (0..<60_000).map(row).joined() + (0..<6_000).map(row).joined()
    let reading = try Log(header + text).reading()
    #expect(!reading.doublesAreExact)
    #expect(!reading.hasIDs)
    // Half of the rows are looked at: 6,000 ± 2·√(6,000) (two standard errors, and room).
    #expect((5_600...6_400).contains(reading.doubles))
  }

  @Test func aClockThatJumpsBackIsNamedWithItsLine() throws {
    var rows = (0..<100).map { 1_767_571_200 + $0 * 600 }
    rows[60] -= 40_000
    let text = rows.map { "\($0),1,1\n" }.joined()
    #expect(
      try findings(Log("timestamp,input_tokens,output_tokens\n" + text, piece: 64))
        .contains(.clockJumps(count: 1, file: "log.csv", line: 62)))
  }

  @Test func newestFirstIsAnOrderToo() throws {
    let text = (0..<100).reversed().map { "\(1_767_571_200 + $0 * 600),1,1\n" }.joined()
    let found = try findings(Log("timestamp,input_tokens,output_tokens\n" + text))
    #expect(
      !found.contains {
        switch $0 {
        case .clockJumps, .shuffled: true
        default: false
        }
      })
  }

  @Test func rowsInNoOrderAreNamedButCount() throws {
    let text = (0..<100).map { "\(1_767_571_200 + $0 * 37 % 100 * 3_600),1,1\n" }.joined()
    let found = try findings(Log("timestamp,input_tokens,output_tokens\n" + text))
    #expect(found.contains(.shuffled))
  }

  @Test func aRowFarFromAllOthersIsLeftOut() throws {
    let rows = (0..<2_000).map { "\(1_767_571_200 + $0 * 600),1,1\n" }.joined()
    let summary = try Log(
      "timestamp,input_tokens,output_tokens\n" + rows + "2000000000,1,1\n"
    ).summary()
    #expect(summary.reading.badRows.kinds == [.alone: 1])
    #expect(summary.total.totals.requests == 2_000)
    // 144 requests a day
    #expect(abs((summary.total.figures.requestsPerDay?.value ?? 0) - 144) < 1e-9)
  }

  @Test func aTrendIsNamedByTheMonth() throws {
    // Four weeks that grow by a hundredth of the first day's load a day: 100 + day, mean 113.5.
    let found = try findings(WrittenLog.hours(28 * 24) { (100 + $0 / 24) * 100 })
    let trend = found.compactMap { if case .trend(let change) = $0 { change } else { nil } }
    // A week's step is seen within each day of the week: 7 of the mean 113.5 a week are 0.0617, in
    // 30 days 0.264; days of a week differ in their means, hence the room.
    #expect(trend.count == 1)
    #expect(abs((trend.first ?? 0) - 0.264) < 0.03)
    #expect(
      !(try findings(WrittenLog.hours(28 * 24) { 100 + $0 % 7 })).contains {
        if case .trend = $0 { true } else { false }
      })
  }

  @Test func anHourFarAboveItsKindIsAOneOff() throws {
    // 3,000 in an hour that has 300 in the three other weeks.
    let found = try findings(WrittenLog.hours(28 * 24) { $0 == 178 ? 3_000 : 300 })
    #expect(found.contains(.oneOffBurst(at: "2026-01-12 10:00", times: 10, count: 1)))
  }

  @Test func threeMonthsAlikeAreStable() throws {
    let load = { (hour: Int) in hour / 24 < 10 ? 50 : 100 }
    // 100 days: three months of 30 days back from the end, and ten days that are no month.
    #expect(try WrittenLog.hours(100 * 24, load).summary().total.stableMonths == 3)
    #expect(try WrittenLog.hours(89 * 24) { _ in 100 }.summary().total.stableMonths == nil)
    // The earliest of three months had half.
    #expect(
      try WrittenLog.hours(90 * 24) { $0 / 24 < 30 ? 50 : 100 }.summary().total.stableMonths == nil)
  }

  @Test func aModelThatBeginsLaterIsNamed() throws {
    let log = Log(
      """
      timestamp,model,input_tokens,output_tokens
      2026-01-05T10:00:00Z,old,10,10
      2026-01-08T10:00:00Z,new,10,10
      2026-01-09T10:00:00Z,old,10,10
      2026-01-10T10:00:00Z,new,10,10
      """)
    let summary = try log.summary(LayoutRequest(group: "model"))
    #expect(summary.workloads.map(\.names) == [["new"], ["old"]])
    #expect(
      summary.workloads[0].findings.contains(
        .partOfTheTime(from: "2026-01-08", to: "2026-01-10")))
  }

  @Test func timesWithoutAnOffsetAreNamed() throws {
    let log = Log("timestamp,input_tokens,output_tokens\n2026-01-05 10:00:00,1,1\n")
    #expect(try findings(log).contains(.naiveTimes(takenFor: "UTC")))
  }
}
