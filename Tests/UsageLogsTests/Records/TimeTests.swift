import ScenarioModel
import Testing
import UsageLogs

@Suite struct TimeTests {
  private func firstHour(_ time: String, local: Bool = false, zone: UsageZone = .utc) throws
    -> String
  {
    let log = Log("timestamp,input_tokens,output_tokens\n\(time),7,3\n")
    return try log.summary(zone: zone, local: local).total.duration.busiest
  }

  @Test(arguments: [
    "2026-01-05T10:20:30Z", "2026-01-05T10:20:30.123456789Z", "2026-01-05 10:20:30",
    "2026-01-05T10:20", "2026-01-05T10:20:30+00:00", "2026-01-05 10:20:30 UTC",
    "2026-01-05T12:20:30+02:00", "2026-01-05T05:20:30-0500", "2026-01-05T11:20:30+01",
    "1767608430", "1767608430.5", "1767608430123", "1767608430123456", "1767608430123456789",
    "\"2026-01-05 10:20:30\"",
  ])
  func everyWayToWriteAMomentIsTheSameHour(_ time: String) throws {
    // 1,767,608,430 is 2026-01-05T10:20:30Z: 20,458 days of 86,400 s, and 37,230 s.
    #expect(try firstHour(time) == "2026-01-05 10:00")
  }

  @Test(arguments: [
    "2026-02-30T10:00:00Z", "2026-01-05T24:00:00Z", "2026-01-05T10:60:00Z", "05/01/2026 10:00",
    "2026-01-05T10:00:00X", "2026-01-05T10:00:00+0", "noon", "12345", "1.7676e9", "2026-01-05T10",
  ])
  func whatIsNoMomentIsNamed(_ time: String) throws {
    let fault = Log("timestamp,input_tokens,output_tokens\n\(time),7,3\n").fault()
    guard case .tooManyBadRows(let bad, of: 1) = fault?.reason else {
      Issue.record("no fault of a row: \(String(describing: fault))")
      return
    }
    #expect(fault?.line == 2)
    #expect(bad.examples.map(\.fault) == [RowFault(.notATime, role: .timestamp, text: time)])
  }

  @Test func theWeekFollowsTheClockThatIsAskedFor() throws {
    // 23:30 UTC on a Sunday is 00:30 on Monday in Berlin, and 05:00 in Kolkata.
    let time = "2026-01-04T23:30:00Z"
    #expect(try firstHour(time, zone: .berlin2026) == "2026-01-05 00:00")
    #expect(try firstHour(time, zone: .kolkata) == "2026-01-05 05:00")
  }

  @Test func hoursOfAClockWithHalfHoursBeginWithItsOwn() throws {
    // 10:10 and 10:40 UTC are 15:40 and 16:10 in Kolkata.
    let log = Log(
      "timestamp,input_tokens,output_tokens\n2026-01-05T10:10:00Z,7,3\n2026-01-05T10:40:00Z,8,3\n")
    let week = try log.summary(zone: .kolkata).total.week
    #expect(week.seenHours == 2)
  }

  @Test func timesWithoutAnOffsetMayBeLocal() throws {
    #expect(
      try firstHour("2026-01-05 10:20:30", local: true, zone: .berlin2026) == "2026-01-05 10:00")
    #expect(
      try firstHour("2026-01-05 10:20:30", local: false, zone: .berlin2026) == "2026-01-05 11:00")
    #expect(
      try firstHour("2026-07-05 10:20:30", local: true, zone: .berlin2026) == "2026-07-05 10:00")
  }

  @Test func aLogKeepsToTheStyleOfItsFirstRow() throws {
    var rules = UsageRules()
    rules.mostBadRows = 0.5
    let reading = try Log(
      """
      timestamp,input_tokens,output_tokens
      2026-01-05T10:00:00Z,1,1
      2026-01-05T10:00:00Z,1,1
      2026-01-05 10:00:00,1,1
      1767608430,1,1
      """
    ).reading(rules: rules)
    #expect(reading.badRows.kinds == [.otherStyle: 2])
    #expect(reading.badRows.examples.map(\.line) == [4, 5])
  }
}
