import CostEngine
import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import ReportModel

@Suite("The report on changes")
struct ChangesReportTests {
  private static let provenance = Provenance(
    version: "0", inputs: [.init(name: "catalog", sha256: "00")], command: "breakeven diff a b")

  private func report(_ changes: EvaluationChanges) -> ChangesReport {
    ChangesReport(
      changes, before: ComparedFile(name: "a.yaml", sha256: "aa"),
      after: ComparedFile(name: "b.json", sha256: "bb", savedBy: "0.1"), cover: nil,
      provenance: Self.provenance)
  }

  private func changes(_ before: Scenario, _ after: Scenario) -> EvaluationChanges {
    EvaluationChanges(
      from: Evaluation(Assessment(before)), to: Evaluation(Assessment(after)),
      splits: ChangeSplit.splits(from: before, to: after))
  }

  /// 1 B at 1 and 2 B at 1.5, beside a fleet that costs 720.
  private func priced() -> EvaluationChanges {
    let scenario = { (tokens: Double, price: Double) in
      ScenarioFixture.scenario(
        [ScenarioFixture.workload(volume: ScenarioFixture.tokens(tokens, input: 1))],
        [
          ScenarioFixture.api(input: price, output: 9),
          ScenarioFixture.fleet(hourly: 2.5, rates: [(1e6, 1e6)]),
        ])
    }
    return changes(scenario(1e9, 1), scenario(2e9, 1.5))
  }

  private func text(_ sections: [ReportSection]) -> String {
    sections.map { section in
      ([section.heading] + section.sentences).map(\.characters).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test("says that the recommendation flips, and what the new one costs")
  func flips() {
    // The API costs 1,000 before and 3,000 now; 720 hours at 2.5 are 1,800.
    let found = text(report(priced()).sections)
    #expect(found.contains("The recommendation flips: it was api and is now own."))
    #expect(found.contains("By the total of month 1 own costs $1,800.00, as before."))
    #expect(
      found.contains(
        """
        By the total of month 1 api costs $3,000.00, $2,000.00 more than before.
        Of that, price makes +$750.00, volume +$1,250.00, mix $0.00 and other assumptions $0.00.
        """))
  }

  @Test("the parts of a split add up to the change as printed")
  func addsUp() throws {
    let table = try #require(report(priced()).report.tables["split"])
    let row = try #require(table.rows.first { $0.cells[0].text.characters == "api" })
    #expect(
      row.cells.map(\.text.characters) == [
        "api", "1,000.00", "+750.00", "+1,250.00", "0.00", "0.00", "3,000.00", "+2,000.00",
        "+200.0%",
      ])
  }

  @Test("odd cents go where the largest remainders are")
  func cents() {
    let text = MoneyText(hundredthsOf: .usDollar, in: .english)
    let split = ChangeSplit(
      before: 10, after: 11, parts: [.price: 1.0 / 3, .volume: 1.0 / 3, .mix: 1.0 / 3])
    let printed = PrintedSplit(split, text)
    #expect(printed.parts[.price] == 0.34 && printed.parts[.volume] == 0.33)
    #expect(printed.parts[.mix] == 0.33 && printed.parts[.assumptions] == 0)
  }

  @Test("what came, went or is built otherwise is never split")
  func structure() throws {
    let work = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 1))
    let api = ScenarioFixture.api(input: 1, output: 9)
    let own = ScenarioFixture.fleet(hourly: 1, rates: [(1e6, 1e6)])
    let found = report(
      changes(
        ScenarioFixture.scenario([work], [api]), ScenarioFixture.scenario([work], [api, own])))
    let table = try #require(found.report.tables["split"])
    #expect(
      table.rows[1].cells.map(\.text.characters) == [
        "own", "–", "–", "–", "–", "–", "+720.00", "720.00", "+720.00",
      ])
    #expect(
      found.report.tables["options"]?.rows.map { $0.cells.map(\.text.characters) }
        == [["own", "added"]])
  }

  @Test("without both scenarios the change is whole and says why")
  func unsplit() throws {
    let known = priced()
    var before = known.before
    before.settings = nil
    let found = report(EvaluationChanges(from: before, to: known.after))
    let table = try #require(found.report.tables["split"])
    #expect(table.columns.map(\.id) == ["option", "before", "after", "change", "share"])
    #expect(table.notes.map(\.characters).joined().contains("takes both scenarios"))
    #expect(text(found.sections).contains("not their words"))
  }

  @Test("two sides that are the same say so and show no empty part")
  func nothing() {
    let scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 1))],
      [ScenarioFixture.api(input: 1, output: 9)])
    let found = report(changes(scenario, scenario))
    #expect(
      found.sections[0].sentences.map(\.characters) == [
        "Nothing changed, neither an input nor a figure."
      ])
    let tables = Set(found.sections.flatMap(\.tables).map(\.id))
    #expect(tables == ["summary", "split", "sources"])
  }

  @Test("inputs show value, range, evidence and the groups in which they move a total")
  func inputs() throws {
    let input = { (value: Double, low: Double?, evidence: Evidence) in
      EvaluatedInput(
        path: "options.api.price.input", value: value, low: low, high: low.map { _ in 4 },
        unit: .pricePerMillionTokens, evidence: evidence, source: "bill", asOf: "2026-01-31")
    }
    let known = priced()
    var (before, after) = (known.before, known.after)
    (before.inputs, after.inputs) = ([input(1, nil, .assumed)], [input(1.5, 1, .measured)])
    let table = try #require(
      report(EvaluationChanges(from: before, to: after)).report.tables["inputs"])
    #expect(
      table.rows.map { $0.cells.map(\.text.characters) } == [
        [
          "options.api.price.input", "1", "1.5 (1 to 4)", "+50.0%", "USD per million tokens",
          "Price", "assumed → measured",
        ]
      ])
  }

  @Test("is exactly what its templates may name")
  func vocabulary() {
    let declared = ReportVocabulary.changes
    let found = report(priced()).report
    guard case .record(let values) = found.values, case .record(let names) = declared.values else {
      Issue.record("values are no record")
      return
    }
    #expect(Set(values.keys) == Set(names.keys))
    for (name, table) in found.tables {
      let columns = table.columns.map(\.id)
      #expect(columns == declared.tables[name]?.filter(columns.contains), "\(name)")
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(name)")
    }
  }
}
