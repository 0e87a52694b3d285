import ScenarioModel
import Testing
import UsageLogs

@Suite struct BurstTests {
  /// A day whose hours have the loads of ten tenths each.
  private func day(_ tenths: [Int], requests: Int = 1_000) throws -> WorkloadUsage {
    var log = WrittenLog()
    // The day begins and ends with a row, so that all its hours are covered.
    log.add(0, requests: 0)
    for hour in 0..<24 {
      for (tenth, load) in tenths.enumerated() where load > 0 {
        log.add(hour * 3_600 + tenth * 360 + 1, requests: requests, input: load)
      }
    }
    log.add(86_399, requests: 0)
    return try log.log.summary().total
  }

  @Test func theBusiestTenthIsSetAgainstTheMeanOfItsHour() throws {
    // 15 in one tenth and 85 in nine others: 150 / 100.
    let tenths = [9, 9, 15, 9, 9, 9, 10, 10, 10, 10]
    #expect(try day(tenths).figures.burst?.value == 1.5)
  }

  @Test func evenTenthsDoNotBurst() throws {
    #expect(try day(Array(repeating: 7, count: 10)).figures.burst?.value == 1)
  }

  @Test func allInOneTenthIsTenfold() throws {
    #expect(try day([0, 50, 0, 0, 0, 0, 0, 0, 0, 0]).figures.burst?.value == 10)
  }

  @Test func busyHoursCountMore() throws {
    // An hour with 300 in even tenths, and 23 with 10 in one: (300 + 23·100) / (300 + 230).
    var log = WrittenLog()
    for tenth in 0..<10 { log.add(tenth * 360 + 1, input: 30) }
    for hour in 1..<24 { log.add(hour * 3_600 + 1, input: 10) }
    log.add(23 * 3_600 + 3_599, input: 0)
    let burst = try log.log.summary().total.figures.burst?.value ?? 0
    #expect(abs(burst - 2_600.0 / 530) < 1e-12)
  }

  @Test func aBurstOfFewRequestsIsNamedAsChance() throws {
    let tenths = [9, 9, 15, 9, 9, 9, 10, 10, 10, 10]
    // Ten requests an hour: 1 + 1.5388·√(10/10) is more than what the hour shows.
    let expected = try day(tenths, requests: 1).findings.compactMap {
      if case .burstByChance(let expected) = $0 { expected } else { nil }
    }
    #expect(expected.map { abs($0 - 2.5388) < 1e-9 } == [true])
    #expect(
      !(try day(tenths).findings).contains { if case .burstByChance = $0 { true } else { false } })
  }
}
