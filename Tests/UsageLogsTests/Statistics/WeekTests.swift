import ScenarioModel
import Testing
import UsageLogs

@Suite struct WeekTests {
  @Test func theWeightsOfAWeekHaveAMeanOfOne() throws {
    // Every hour has 100 tokens, but Tuesday 09:00 has 1,780: 167·100 + 1,780 = 18,480 = 168·110.
    let summary = try WrittenLog.hours(168) { $0 == 33 ? 1_780 : 100 }.summary()
    let week = summary.total.week
    #expect(week.seenHours == 168)
    #expect(abs(week.weights.reduce(0, +) - 168) < 1e-9)
    #expect(abs(week.weights[33] - 1_780.0 / 110) < 1e-12)
    #expect(abs(week.weights[0] - 100.0 / 110) < 1e-12)
    #expect(abs(week.peakToMean - 1_780.0 / 110) < 1e-12)
    #expect(abs(week.peakToTrough - 17.8) < 1e-12)
    #expect(week.ranges == nil)
    // 18,480 tokens in seven days; a row has a tenth of its tokens as requests.
    #expect(abs((summary.total.figures.tokensPerDay?.value ?? 0) - 2_640) < 1e-9)
    #expect(abs((summary.total.figures.requestsPerDay?.value ?? 0) - 264) < 1e-9)
  }

  @Test func weeksAreAveragedByTheHourOfTheWeek() throws {
    // Ten days: Monday to Wednesday are seen twice, with 100 and 300; the other days once, with 200.
    let summary = try WrittenLog.hours(240) { $0 < 72 ? 100 : $0 < 168 ? 200 : 300 }.summary()
    let week = summary.total.week
    #expect(week.weights.allSatisfy { abs($0 - 1) < 1e-12 })
    #expect(abs((summary.total.figures.tokensPerDay?.value ?? 0) - 4_800) < 1e-9)
  }

  @Test func hoursOutsideTheLogHaveTheWeightOfOtherDays() throws {
    // Monday and Tuesday, 09:00 with 300 and the other hours with 100.
    let summary = try WrittenLog.hours(48) { $0 % 24 == 9 ? 300 : 100 }.summary()
    let week = summary.total.week
    #expect(week.seenHours == 48)
    #expect(abs(week.weights[6 * 24 + 9] - 3 * week.weights[6 * 24]) < 1e-12)
    #expect(summary.findings.contains(.lessThanAWeek(hours: 48)))
    #expect(abs((summary.total.figures.tokensPerDay?.value ?? 0) - 2_600) < 1e-9)
  }

  @Test func hoursAtTheEdgesThatAreSeenInPartAreLeftOut() throws {
    // Rows every ten minutes from Monday 09:30 to Wednesday 09:20, ten tokens each: 60 an hour. The
    // two hours that are seen in part have three rows each.
    var log = WrittenLog()
    for ten in 57..<345 { log.add(ten * 600 + 1, input: 10) }
    let summary = try log.log.summary()
    #expect(summary.total.totals.requests == 288)
    #expect(summary.total.week.seenHours == 47)
    #expect(abs((summary.total.figures.tokensPerDay?.value ?? 0) - 1_440) < 1e-9)
  }

  @Test func aLogOfLessThanADayKeepsPartsOfHours() throws {
    // Half an hour with 30 requests is 1,440 requests a day.
    var log = WrittenLog()
    for minute in 0..<30 { log.add(minute * 60 + (minute == 0 ? 0 : 1), input: 10) }
    let requests = try log.log.summary().total.figures.requestsPerDay?.value ?? 0
    // From 00:00:00 to the end of second 00:29:01, 1,742 seconds.
    #expect(abs(requests - 30 * 86_400 / 1_742) < 1e-6)
  }

  @Test func theLoadDurationCurveFalls() throws {
    // 24 hours with 1 to 24 times 100 tokens: mean 1,250.
    let duration = try WrittenLog.hours(24) { (24 - $0) * 100 }.summary().total.duration
    #expect(duration.loads == (1...24).reversed().map { Double($0 * 100) / 1_250 })
    #expect(duration.peakToMean == 1.92)
    #expect(duration.busiest == "2026-01-05 00:00")
    // 13·100 to 24·100 are above 1,250.
    #expect(duration.share(above: 1) == 0.5)
  }

  @Test func aDaysRowIsSpreadOverItsHours() throws {
    let summary = try Log(
      "timestamp,input_tokens,output_tokens\n"
        + (5...11).map { "2026-01-\($0 < 10 ? "0" : "")\($0),\($0 < 10 ? 2_400 : 0),0\n" }.joined()
    ).summary()
    // 12,000 tokens in 168 hours; an hour of a working day has 100.
    #expect(abs(summary.total.week.weights[0] - 100 * 168 / 12_000.0) < 1e-12)
    #expect(summary.total.week.weights[167] == 0)
    #expect(summary.findings.contains(.noHours))
  }
}
