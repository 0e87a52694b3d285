import ScenarioModel
import Testing
import UsageLogs

/// Logs whose figures were worked out with pandas 3.0 (`read_csv`, `groupby`, `resample('h')`).
@Suite struct PandasTests {
  /// 20,000 requests, 90 seconds apart with up to a minute of jitter, for i = 0…19,999:
  /// t = 1767571200 + 90 i + i² mod 61, input = 7919 i mod 3000 + 501, and 2,000 more from 06:00 UTC
  /// on, output = 104729 i mod 500, cached = (31 i mod 1000) div 2, model = a, b, c, b in turn.
  private static let formulas: Log = {
    let models = ["a", "b", "c", "b"]
    var text = "timestamp,model,input_tokens,output_tokens,cached_tokens\n"
    for i in 0..<20_000 {
      let time = 1_767_571_200 + i * 90 + i * i % 61
      let input = i * 7_919 % 3_000 + 501 + (time / 3_600 % 24 < 6 ? 0 : 2_000)
      text += "\(time),\(models[i % 4]),\(input),\(i * 104_729 % 500),\(i * 31 % 1_000 / 2)\n"
    }
    return Log(text, piece: 10_000)
  }()

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-12 * expected } ?? false
  }

  @Test func totalsMeansAndSharesArePandas() throws {
    let total = try Self.formulas.summary().total
    // d[['input', 'output', 'cached']].sum() and .mean()
    #expect(total.totals.input == 69_930_000)
    #expect(total.totals.output == 4_990_000)
    #expect(total.totals.cached == 4_990_000)
    #expect(total.figures.inputTokens?.value == 3_496.5)
    #expect(total.figures.outputTokens?.value == 249.5)
    #expect(isNear(total.figures.cachedInput?.value, 0.07135707135707135))
    // The hours' counts, averaged by hour of the week, their sum over 7.
    #expect(isNear(total.figures.requestsPerDay?.value, 960))
  }

  @Test func weightsPeaksAndBurstArePandas() throws {
    let total = try Self.formulas.summary().total
    // h = d.set_index('ts').load.resample('h').sum(); w = h.groupby(hour of the week).mean() / mean
    let week = total.week
    #expect(week.seenHours == 168)
    #expect(isNear(week.weights[0], 0.6003105552680045))
    #expect(isNear(week.weights[33], 1.1418656093836952))
    #expect(isNear(week.weights[100], 0.6069772157618374))
    #expect(isNear(week.weights[167], 1.1235322930256546))
    #expect(isNear(week.peakToMean, 1.1516433781079833))
    #expect(isNear(week.peakToTrough, 1.9739468271501488))
    // h.max() / h.mean() and h.idxmax()
    #expect(isNear(total.duration.peakToMean, 1.1604378003203417))
    #expect(total.duration.busiest == "2026-01-07 15:00")
    // 10 · the sum of the hours' busiest six minutes / the sum of the hours
    #expect(isNear(total.figures.burst?.value, 1.1363267485317672))
  }

  @Test func groupsArePandas() throws {
    // d.groupby('model')[['input', 'output', 'cached']].sum()
    let workloads = try Self.formulas.summary(LayoutRequest(group: "model")).workloads
    #expect(workloads.map(\.names) == [["a"], ["b"], ["c"]])
    #expect(workloads.map(\.rows) == [5_000, 10_000, 5_000])
    #expect(workloads.map(\.totals.input) == [17_475_000, 34_972_000, 17_483_000])
    #expect(workloads.map(\.totals.output) == [1_240_000, 2_500_000, 1_250_000])
    #expect(workloads.map(\.totals.cached) == [1_245_000, 2_495_000, 1_250_000])
  }

  /// Requests of two days of ServeGen's m-mid trace (alibaba/ServeGen, Apache-2.0), hours 168…215.
  private static let serveGen = [
    7_581_131, 8_515_396, 8_935_767, 8_817_769, 9_029_179, 8_079_085, 8_421_808, 8_800_435,
    8_832_950, 8_440_690, 7_697_463, 7_258_893, 8_256_168, 7_911_435, 7_907_998, 6_325_158,
    4_686_409, 0, 0, 8_160, 6_431_307, 7_072_559, 7_695_107, 8_680_414, 6_859_509, 4_342_607,
    8_507_133, 9_115_609, 9_162_156, 8_866_766, 8_521_173, 9_043_697, 9_018_902, 7_383_383,
    7_261_072, 7_371_574, 7_477_549, 7_611_489, 6_350_545, 5_335_417, 5_016_834, 3_728_123,
    4_267_958, 3_943_452, 5_067_704, 4_575_491, 5_413_255, 7_736_799,
  ]

  @Test func theZeroHoursOfServeGenAreReported() throws {
    var log = WrittenLog()
    for (hour, count) in Self.serveGen.enumerated() { log.add(hour * 3_600, requests: count) }
    let request = LayoutRequest(columns: [.timestamp: "timestamp", .requests: "requests"])
    let summary = try Log(
      log.text.replacing(",0,0\n", with: "\n").replacing(",input_tokens,output_tokens", with: "")
    ).summary(request)
    // r.sum(), r.sum() / 2, r.max() / r.mean()
    #expect(summary.total.totals.requests == 327_363_478)
    #expect(isNear(summary.total.figures.requestsPerDay?.value, 163_681_739))
    #expect(isNear(summary.total.duration.peakToMean, 1.3434103605167587))
    #expect(summary.total.duration.busiest == "2026-01-06 04:00")
    // The other day has 3,728,123 and 4,267,958 in these hours.
    #expect(
      summary.findings.contains(.gap(from: "2026-01-05 17:00", hours: 2, expected: 7_996_081)))
  }
}
