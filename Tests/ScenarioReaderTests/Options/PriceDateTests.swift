import ScenarioReader
import ScenarioModel
import Diagnostics
import Quantities
import Testing

@Suite("Which catalog price counts")
struct PriceDateTests {
  private func input(_ model: String, date: String = "2026-01-31") throws -> Double? {
    let text = Inputs.scenario(options: "a: { kind: api, model: \(model) }")
    return try readGood(text.replacing("2026-01-31", with: date)).row("options.a.price.input")?
      .value
  }

  @Test func theNewestNotAfterTheReport() throws {
    #expect(try input("acme/chat") == 1)
    #expect(try input("acme/chat", date: "2026-01-14") == 2)
    #expect(try input("acme/chat", date: "2026-01-15") == 1)
    #expect(try input("acme/chat", date: "2026-03-01") == 9)
  }

  @Test func aPinnedMonthOrDayTakesTheNewestUpToItsEnd() throws {
    #expect(try input("acme/chat@2025-06") == 2)
    #expect(try input("acme/chat@2026-01") == 1)
    #expect(try input("acme/chat@2026-02") == 1)
    #expect(try input("acme/chat@2026-01-14") == 2)
    #expect(try input("acme/chat@2026-03") == 9)
  }

  @Test func aPinBeforeAllPricesIsAnError() throws {
    try expectFaults(
      Inputs.scenario(
        options: """
          a: { kind: api, model: acme/chat@2025-05 }
                                 ^~~~~~~~~~~~~~~~~ error: all prices of model 'acme/chat' are later than 2025-05-31
          """))
  }

  @Test func stalePricesAreWarnedAbout() throws {
    // 2025-01-01 to 2026-01-31 are 365 + 30 days.
    try expectFaults(
      Inputs.scenario(
        options: """
          a: { kind: api, model: acme/old }
                                 ^~~~~~~~ warning: the price of model 'acme/old' is stale: it is of 2025-01-01, 395 days before the report | look it up again, or raise 'stale_after' (180 days)
          """))
  }

  @Test func staleAfterIsTheLastDayThatIsNotStale() throws {
    let option = "a: { kind: api, model: acme/old }"
    #expect(try read(Inputs.scenario(top: "stale_after: 395", options: option)).diagnostics == [])
    #expect(
      try read(Inputs.scenario(top: "stale_after: 394", options: option)).diagnostics.count == 1)
  }

  @Test func undatedPricesAreWarnedAbout() throws {
    try expectFaults(
      Inputs.scenario(
        options: """
          a: { kind: api, model: acme/undated }
                                 ^~~~~~~~~~~~ warning: the price of model 'acme/undated' has no date
          """))
  }

  @Test func inlinePricesGrowStaleTooAndSourcesNeedADate() throws {
    try expectFaults(
      Inputs.scenario(
        options: """
          a:
            kind: api
            price:
              input: { value: 1, source: list, as_of: 2025-01-01 }
                     ^ warning: 'input' in 'price' in option 'a' is stale: it is of 2025-01-01, 395 days before the report
              output: { value: 1, source: list }
                      ^ warning: 'output' in 'price' in option 'a' has a source and no date | add as_of
          """))
  }
}
