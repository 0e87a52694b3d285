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

  @Test("each figure is the one that the result has under the path")
  func sameAsResult() throws {
    for assessment in [Results.whole, Results.certain] {
      let result = try JSONValue(text: Results.text(assessment))
      let figures = ExplainedFigures(assessment.scenario)
      for path in figures.paths {
        let explained = try #require(figures.explanation(of: path)?.value)
        let evaluated = try #require(result[path: path]?.double, "\(path)")
        let scale = path.contains("saving") || path.contains("cash_flow") ? 1e6 : 0
        #expect(isClose(explained, evaluated, within: scale), "\(path)")
      }
    }
  }

  @Test("every line, total, unit cost and present value has an explanation")
  func complete() throws {
    let assessment = Results.whole
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

  @Test("a step is its value and formula, an input its value, evidence, source and date")
  func text() throws {
    let scenario = WholeScenario.scenario()
    let path = "options.managed.monthly.lines.output_tokens"
    let explanation = try #require(ExplainedFigures(scenario).explanation(of: path))
    let lines = ExplanationText.lines(explanation, of: path, in: scenario)
    // 30M requests · 60 tokens · (1 + 2 %) · (1 + 5 %) · (1 + 0.08 + 0.08²) attempts at 2.20, and
    // 10 % of 4B at 2.20.
    #expect(
      lines == [
        "options.managed.monthly.lines.output_tokens = 5,487.59622 USD per month = "
          + "'managed, triage: output_tokens' + 'managed, archive: output_tokens'",
        "  'managed, triage: output_tokens' = 4,607.59622 USD per month = "
          + "'output tokens of triage on managed' / 1,000,000 · options.managed.price.output",
        "    'output tokens of triage on managed' = 2,094,361,920 tokens per month = "
          + "'output tokens of triage' · options.managed.token_factor · "
          + "'attempts per request of triage on managed'",
        "      'output tokens of triage' = 1,927,800,000 tokens per month = 'requests of triage' · "
          + "workloads.triage.output_tokens · 'calls per request of triage, development counted'",
        "        'requests of triage' = 30,000,000 requests per month = "
          + "workloads.triage.requests_per_day · calendar.days_per_month",
        "          workloads.triage.requests_per_day = 1,000,000 requests per day "
          + "(assumed, from 700,000 to 1,300,000)",
        "          calendar.days_per_month = 30 days per month (assumed)",
        "        workloads.triage.output_tokens = 60 tokens per request (assumed, from 48 to 72)",
        "        'calls per request of triage, development counted' = 1.071 = "
          + "(1 + workloads.triage.retry_rate) · (1 + workloads.triage.development_share)",
        "          workloads.triage.retry_rate = 2% (assumed)",
        "          workloads.triage.development_share = 5% (assumed)",
        "      options.managed.token_factor = 1 (assumed)",
        "      'attempts per request of triage on managed' = 1.0864 = "
          + "1 + (1 − workloads.triage.outcomes.success_rate.managed) · "
          + "(1 + 1 − workloads.triage.outcomes.success_rate.managed)",
        "        workloads.triage.outcomes.success_rate.managed = 92% (assumed)",
        "    options.managed.price.output = 2.2 USD per million tokens "
          + "(quoted, price list, 2026-01-10)",
        "  'managed, archive: output_tokens' = 880 USD per month = "
          + "'output tokens of archive on managed' / 1,000,000 · options.managed.price.output",
        "    'output tokens of archive on managed' = 400,000,000 tokens per month = "
          + "'output tokens of archive' · options.managed.token_factor",
        "      'output tokens of archive' = 400,000,000 tokens per month = "
          + "workloads.archive.tokens_per_month · (1 − workloads.archive.input_share)",
        "        workloads.archive.tokens_per_month = 4,000,000,000 tokens per month "
          + "(assumed, from 3,600,000,000 to 4,400,000,000)",
        "        workloads.archive.input_share = 90% (assumed)",
        "      options.managed.token_factor = 1, as above",
        "    options.managed.price.output = 2.2 USD per million tokens, as above",
      ])
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
        #expect(line.count < 700, "\(line)")
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
    let twice = Dictionary(grouping: named) { $0 }.filter { $1.count > 1 }.keys
    #expect(twice.sorted() == [])
  }
}
