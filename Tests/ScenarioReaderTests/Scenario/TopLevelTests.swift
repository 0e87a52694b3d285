import ScenarioReader
import Diagnostics
import Quantities
import ScenarioModel
import Testing

@Suite("The top of a scenario")
struct TopLevelTests {
  @Test func everyKeyIsRead() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: """
          client: C
          prepared_for: F
          prepared_by: B
          currency: EUR
          exchange_rates: { USD: { value: 0.85, source: desk, as_of: 2026-01-30 } }
          locale: en-US
          baseline: b
          stale_after: 90
          brand: { name: N, accent: "#0b5Fff", confidentiality: Secret }
          calendar: { days_per_month: 30, hours_per_month: 700 }
          horizon: { months: 24 }
          """, options: Inputs.option + "\nb: { kind: api, price: { input: 1, output: 2 } }"))
    #expect(scenario.title == "T")
    #expect(scenario.parties == Parties(client: "C", preparedFor: "F", preparedBy: "B"))
    #expect(scenario.date?.iso == "2026-01-31")
    #expect(scenario.currency.code == "EUR")
    #expect(scenario.exchangeRates.map(\.currency.code) == ["USD"])
    #expect(scenario.exchangeRates.map(\.rate.value) == [0.85])
    #expect(scenario.baseline == 1)
    #expect(scenario.staleAfterDays == 90)
    #expect(scenario.brand == Brand(name: "N", accent: "#0b5Fff", confidentiality: "Secret"))
    #expect(scenario.calendar.daysPerMonth.value == 30)
    #expect(scenario.calendar.hoursPerMonth.value == 700)
    #expect(scenario.horizon.months.value == 24)
  }

  @Test func everyFigureHasItsRow() throws {
    let scenario = try readGood(Inputs.scenario(options: Inputs.option + "\n" + Inputs.fleet))
    #expect(scenario.row("horizon.months")?.value == scenario.horizon.months.value)
    #expect(
      scenario.assumptions[scenario.calendar.hoursPerMonth.assumption].path
        == "calendar.hours_per_month")
  }

  @Test func defaultsAreRowsOfTheRegister() throws {
    let scenario = try readGood(Inputs.scenario())
    #expect(scenario.staleAfterDays == 180)
    #expect(scenario.currency == .usDollar)
    #expect(scenario.baseline == 0)
    // D = 365/12 and H = 24·D = 730 (model.md, 1).
    #expect(
      scenario.rows("calendar") + scenario.rows("horizon") == [
        "calendar.days_per_month \(365.0 / 12) default", "calendar.hours_per_month 730.0 default",
        "horizon.months 36.0 default", "horizon.discount_rate 0.0 default",
        "horizon.volume_growth 0.0 default", "horizon.api_price_decline 0.0 default",
        "horizon.compute_price_decline 0.0 default", "horizon.wage_growth 0.0 default",
      ])
    #expect(
      scenario.rows("policy") == [
        "policy.memory_overhead 1.2", "policy.break_even_limit 1000000000000000.0",
        "policy.lean_margin 0.1", "policy.clear_margin 0.25", "policy.lean_probability 0.65",
        "policy.clear_probability 0.9", "policy.mean_gap 0.05", "policy.certainty_draws 1000.0",
        "policy.measured_spread 0.05", "policy.list_spread 0.0", "policy.quoted_spread 0.1",
        "policy.derived_spread 0.15", "policy.assumed_spread 0.3", "policy.most_bare 0.5",
        "policy.stable_usage_months 3.0",
        "policy.claims_approximately 0.25",
      ])
  }

  @Test func daysOfTheMonthSetItsHours() throws {
    let scenario = try readGood(Inputs.scenario(top: "calendar: { days_per_month: 30 }"))
    #expect(scenario.calendar.hoursPerMonth.value == 720)
  }

  @Test func internalMappingsAreRemembered() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: "brand: { name: N, internal: true }",
        workloads: "w: { tokens_per_month: { value: 1B, internal: true }, input_share: 80% }",
        options: Inputs.option.replacing("kind", with: "internal: true, kind")))
    #expect(
      scenario.internalPaths == ["brand", "workloads.w.tokens_per_month", "options.a"])
    #expect(scenario.isInternal("options.a.price.input"))
    #expect(!scenario.isInternal("options.ab"))
  }

  @Test func withoutADateTheFileSaysSoOnce() throws {
    let text = Inputs.scenario(
      options: "a: { kind: api, model: acme/chat }\n" + "b: { kind: api, model: acme/old }"
    )
    .replacing("date: 2026-01-31\n", with: "")
    let reading = try read(text)
    #expect(
      reading.diagnostics.map(\.message) == [
        "no date of the report: the newest catalog prices count, and none is known to be stale"
      ])
    // Of June 2, January 1 and March 9 the last is the newest.
    #expect(reading.value?.row("options.a.price.input")?.value == 9)
  }

  @Test(
    "faults are all reported, at their places",
    arguments: [
      """
      breakeven: 2
                 ^ error: version '2' of the format is not supported | this program reads 'breakeven: 1'
      title: T
      titel: T
      ^~~~~ error: unknown key 'titel' in the scenario | did you mean 'title'?
      date: 2026-01-32
            ^~~~~~~~~~ error: 'date' in the scenario must be a date, not '2026-01-32' | write it as 2026-01-31
      currency: usd
                ^~~ error: 'currency' in the scenario must be a currency, not 'usd'
      locale: de-CH
              ^~~~~ error: 'locale' in the scenario can't be 'de-CH' | use one of en-US, en-GB, de-DE, fr-FR
      baseline: aa
                ^~ error: the baseline 'aa' is not an option | did you mean 'a'?
      stale_after: 1.5
                   ^~~ error: 'stale_after' in the scenario must be a whole number, not '1.5'
      brand: { accent: blue }
                       ^~~~ error: 'accent' in 'brand' in the scenario must be a colour, not 'blue'
      calendar: { days_per_month: 32, hours_per_month: 0 }
                                  ^~ error: 'days_per_month' in 'calendar' in the scenario must be from 1 to 31, not '32'
                                                       ^ error: 'hours_per_month' in 'calendar' in the scenario must be from 1 to 744, not '0'
      horizon: { months: 361, wage_growth: 3% }
                         ^~~ error: 'months' in 'horizon' in the scenario must be from 1 to 360, not '361'
      internal: maybe
                ^~~~~ error: 'internal' in the scenario must be true or false, not 'maybe'
      workloads:
        w: { tokens_per_month: 1B, input_share: 80% }
      options:
        a: { kind: api, price: { input: 1, output: 2 } }
      """,
      """
      date: 2026-01-31
      ^ error: the scenario needs 'breakeven' | begin with 'breakeven: 1'
      ^ error: the scenario needs 'title'
      ^ error: the scenario needs 'workloads'
      ^ error: the scenario needs 'options'
      """,
      """
      breakeven: 1
      title: ""
      ^~~~~ error: 'title' in the scenario is empty
      date: 2026-01
            ^~~~~~~ error: 'date' in the scenario must be a date, not '2026-01'
      client: [x]
      ^~~~~~ error: 'client' in the scenario must be a text, not a list
      brand: x
      ^~~~~ error: 'brand' in the scenario must be a mapping, not 'x'
      workloads: {}
      ^~~~~~~~~ error: 'workloads' in the scenario is empty
      options: [a]
      ^~~~~~~ error: 'options' in the scenario must be a mapping, not a list
      """,
      """
      breakeven: 1
      title: T
      date: 2026-01-31
      exchange_rates: { eur: 1, USD: 1, CHF: 0 }
                        ^~~ error: 'eur' in 'exchange_rates' in the scenario is not a currency
                                ^~~ error: 'USD' in 'exchange_rates' in the scenario is the scenario's own currency
                                             ^ error: 'CHF' in 'exchange_rates' in the scenario must be above 0, not '0'
      workloads:
        w w: { tokens_per_month: 1B, input_share: 80% }
        ^~~ error: 'w w' can't be an id
      options:
        "ä": { kind: api, price: { input: 1, output: 2 } }
        ^~~ error: 'ä' can't be an id
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(marked)
  }

  @Test func workloadsAndOptionsAreBounded() throws {
    let workloads = (0...100).map { "w\($0): { tokens_per_month: 1, input_share: 1 }" }
    let options = (0...50).map { "o\($0): { kind: api, price: { input: 1 } }" }
    let reading = try read(
      Inputs.scenario(
        workloads: workloads.joined(separator: "\n"), options: options.joined(separator: "\n")))
    #expect(
      reading.diagnostics.map(\.message) == ["more than 100 workloads", "more than 50 options"])
  }

  @Test func utilizationIsExplainedWhereverItStands() throws {
    let help = "utilization is a result: give throughput, traffic and headroom instead"
    try expectFaults(
      Inputs.scenario(
        top:
          "utilization: 60%\n^~~~~~~~~~~ error: unknown key 'utilization' in the scenario | \(help)",
        options: """
          a: { kind: api, price: { input: 1, output: 2 }, utilisation: 1 }
                                                          ^~~~~~~~~~~ error: unknown key 'utilisation' in option 'a' | \(help)
          """))
  }
}
