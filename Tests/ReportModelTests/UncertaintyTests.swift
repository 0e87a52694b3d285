import Quantities
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Uncertainty")
struct UncertaintyTests {
  private static let report = Report.client(RichScenario().scenario())
  private var report: Report { Self.report }

  @Test("the probabilities of being the cheapest add up")
  func probabilities() throws {
    let rows = try #require(report.tables["probability"]).rows
    let sum = rows.compactMap { $0.cells[1].number }.reduce(0, +)
    #expect(abs(sum - 100) < 0.3)
    let text = report.charts["probability"]?.sentence.characters ?? ""
    #expect(text.contains("of the draws"))
    #expect(report.charts["probability"]?.svg("id").contains("lean, 65%") == true)
    #expect(report.text("uncertainty.information").contains("perfect information"))
  }

  @Test("the seed and the draws are in the provenance where anything was drawn")
  func seed() {
    let drawn = report.cell("provenance", row: "Seed", column: "Value")?.text.characters
    #expect(drawn == "7, 400 draws")
    var rich = RichScenario()
    (rich.hasRanges, rich.decideBy) = (false, .monthly)
    let plain = Report.client(rich.scenario())
    let seed = plain.cell("provenance", row: "Seed", column: "Value")?.text.characters
    #expect(seed == "none: nothing in this report is drawn at random")
    #expect(plain.tables["uncertainty"] == nil && plain.charts["distribution"] == nil)
    #expect(plain.text("summary.caveat").contains("No number that it depends on has a range"))
    #expect(report.text("summary.caveat").contains("is in the section on uncertainty"))
  }

  @Test("all numbers that turn the answer are listed, the nearest first, and the rest is counted")
  func switching() throws {
    let rows = try #require(report.tables["switching"]).rows
    let factors = rows.compactMap { $0.cells[3].number }
    #expect(factors.count == rows.count)
    // They are whole percents where they are far from 1, so that half a percent may be missing.
    #expect(
      zip(factors, factors.dropFirst()).allSatisfy { nearer, farther in
        distances(nearer).min() ?? 0 <= distances(farther).max() ?? 0
      })
    #expect(report.text("uncertainty.turning").contains(", \(rows.count) turn the answer and "))
    let nearest = report.text("uncertainty.nearest").split(separator: "\n")
    #expect(nearest.count == 3)
    #expect(nearest.first?.contains(rows[0].cells[0].text.characters) == true)
    #expect(!report.text("summary.nearest").contains("calendar."), "nobody watches those")
  }

  /// How far a number is from today's at least and at most, from its percentage as printed.
  private func distances(_ percentage: Double) -> [Double] {
    [percentage - 0.5, percentage + 0.5].map { $0 / 100 }.map { factor in
      factor < 1 ? 1 / max(factor, .ulpOfOne) : factor
    }
  }

  @Test("the tornado's table has what its chart has, and the lead is that of the answer")
  func tornado() throws {
    let chart = try #require(report.charts["tornado"])
    let widest = try #require(chart.data.rows.first)
    #expect(chart.sentence.characters.contains(widest.cells[0].text.characters))
    #expect(chart.svg("id").contains(widest.cells[0].text.characters))
    let margin = report.text("summary.margin")
    let lead = margin.split(separator: " ").first { $0.hasPrefix("$") } ?? "?"
    #expect(chart.sentence.characters.contains(lead))
  }

  @Test("a mean that is far from the point figure is told, with both")
  func meanGap() {
    // PERT from 0.5 by 1 to 6: mean (0.5 + 4 + 6)/6 = 1.75, 75% above the likely price.
    var scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 1))],
      [ScenarioFixture.api(input: 1, output: 1)])
    scenario.assumptions = [
      Assumption(path: "policy.none", value: 1, unit: .factor, evidence: .assumed),
      Assumption(
        path: "options.api.price.input", value: 1,
        distribution: .pert(low: 0.5, likely: 1, high: 6), unit: .pricePerMillionTokens,
        evidence: .quoted),
    ]
    let price = TokenPrice(
      input: Figure(1, assumption: 1), output: ScenarioFixture.figure(1))
    scenario.options[0].billing = .perToken(TokenBilling(prices: [price]))
    let report = Report.client(scenario)
    let means = report.text("uncertainty.means")
    #expect(means.contains("The simulated mean of api, $1,7"))
    #expect(means.contains("above its point figure, $1,000.00"))
    #expect(report.value("has_tornado") == .flag(false), "there is no second option")
    #expect(report.value("has_switching") == .flag(false))
  }

  @Test("rows that are internal are in no part of the report")
  func withheld() {
    var rich = RichScenario()
    rich.internalPaths = [
      "workloads.chat.requests_per_day", "options.own.throughput", "options.bought.purchase",
      "workloads.chat.outcomes.success_rate", "horizon.months", "horizon.volume_growth",
    ]
    let hidden = Report.client(rich.scenario())
    let text = hidden.everything
    for path in rich.internalPaths { #expect(!text.contains(path), "\(path)") }
    #expect(report.everything.contains("options.own.throughput.tokens_per_second"))
    #expect(!text.contains("30 months") && hidden.charts["cash-flow"] == nil)
    #expect(hidden.tables["cash-flow"]?.rows.map(\.cells[0].text)[1] == "All months")
    #expect(hidden.text("horizon.changes").contains("grows by an internal rate a month"))
    #expect(hidden.text("outcomes.switching").isEmpty)
    let outcome = hidden.tables["outcomes"]?.rows[1].cells[2...4].map(\.text.characters)
    #expect(outcome == ["internal", "internal", "internal"])
    let shown = Report.client(rich.scenario(), includesInternal: true)
    #expect(shown.everything.contains("options.own.throughput.tokens_per_second"))
  }
}
