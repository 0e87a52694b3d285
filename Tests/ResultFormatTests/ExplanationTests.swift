import CostEngine
import DecisionEngine
import Quantities
import ResultFormat
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Explanations")
struct ExplanationTests {
  private static let parts: [WholeScenario.Parts] = [
    [], [.ranges, .change], [.change, .hours], [.change, .ownedHybrid],
  ]

  private func isClose(_ one: Double, _ other: Double, within scale: Double = 0) -> Bool {
    abs(one - other) <= 1e-12 * max(abs(one), abs(other), scale)
  }

  @Test("evaluating the tree anew gives the figure, for every path", arguments: parts)
  func evaluated(parts: WholeScenario.Parts) throws {
    let figures = ExplainedFigures(WholeScenario.scenario(parts))
    #expect(figures.paths.count > 200)
    for path in figures.paths {
      let explanation = try #require(figures.explanation(of: path))
      // A month's cash, a saving and its present value are small differences of large sums.
      #expect(isClose(explanation.evaluated, explanation.value, within: 1), "\(path)")
    }
  }

  @Test("each figure is the one that the result has under the path", arguments: parts)
  func sameAsResult(parts: WholeScenario.Parts) throws {
    let scenario = WholeScenario.scenario(parts)
    let result = try Results.value(scenario)
    let figures = ExplainedFigures(scenario)
    for path in figures.paths {
      let explained = try #require(figures.explanation(of: path)?.value)
      let evaluated = try #require(result[path: path]?.double, "\(path)")
      let scale = path.contains("saving") || path.contains("cash_flow") ? 1e6 : 0
      #expect(isClose(explained, evaluated, within: scale), "\(path)")
    }
  }

  @Test("every line, total, unit cost and present value has an explanation", arguments: parts)
  func complete(parts: WholeScenario.Parts) throws {
    let assessment = Assessment(WholeScenario.scenario(parts))
    let paths = Set(ExplainedFigures(assessment.scenario).paths)
    for (index, option) in assessment.scenario.options.enumerated() {
      let owner = "options.\(option.id)"
      for (line, _) in assessment.costs[index].bill.lines {
        #expect(paths.contains("\(owner).monthly.lines.\(line.rawValue)"))
      }
      for path in ["monthly.total", "cost_per_million_tokens", "horizon.npv", "cash_flow[14]"] {
        #expect(paths.contains("\(owner).\(path)"))
      }
    }
  }

  @Test("a tree of a plain API reads as its bill is worked out")
  func text() throws {
    var register = ScenarioRegister()
    let price = TokenPrice(
      input: register.figure(
        "options.api.price.input", 0.8, .pricePerMillionTokens, range: 0.5...1,
        source: "price list"),
      output: register.figure("options.api.price.output", 4, .pricePerMillionTokens))
    var scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))], [])
    scenario.options = [
      Option(
        id: "api", name: "api", kind: .api, billing: .perToken(TokenBilling(prices: [price])),
        models: [nil], tokenFactor: Figure(1, assumption: -1), monthlyFee: nil, isPrivate: false,
        latencyP99Milliseconds: nil, people: nil, setup: nil)
    ]
    scenario.assumptions = register.rows
    let path = "options.api.monthly.total"
    let explanation = try #require(ExplainedFigures(scenario).explanation(of: path))
    // 500M · 0.80 + 500M · 4.00.
    let lines = ExplanationText.lines(explanation, of: path, in: scenario)
    #expect(lines == [""])
    let short = ExplanationText.lines(explanation, of: path, in: scenario, depth: 0)
    #expect(short == [lines[0] + " …"])
  }

  @Test("a formula's places are its parts' names, and its constants are numbers for people")
  func chains() throws {
    let scenario = WholeScenario.scenario()
    let figures = ExplainedFigures(scenario)
    for path in figures.paths {
      let explanation = try #require(figures.explanation(of: path))
      for line in ExplanationText.lines(explanation, of: path, in: scenario) {
        #expect(!line.contains("{") && !line.contains("#") && !line.contains("?"), "\(line)")
        #expect(line.count < 600, "\(line)")
      }
    }
  }

  @Test("what was told before is told by its name only")
  func once() throws {
    let scenario = WholeScenario.scenario()
    let path = "options.own.horizon.npv"
    let explanation = try #require(ExplainedFigures(scenario).explanation(of: path))
    let lines = ExplanationText.lines(explanation, of: path, in: scenario)
    let wages = lines.filter { $0.contains("options.own.people.annual_cost = ") }
    #expect(wages.count { !$0.hasSuffix("as above") } == 1)
    let named = lines.filter { !$0.hasSuffix("as above") }.compactMap {
      $0.split(separator: " = ").first.map { $0.trimmingPrefix { $0 == " " } }
    }
    #expect(Set(named).count == named.count)
  }
}
