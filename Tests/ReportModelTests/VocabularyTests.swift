import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("What templates may name")
struct VocabularyTests {
  private static let rich = Report.client(RichScenario().scenario())
  private static let bare = Report.client(
    ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))],
      [ScenarioFixture.api(input: 1, output: 1)]))

  @Test("is exactly what a report gives that has something for every part")
  func everything() {
    let declared = ReportVocabulary.client
    #expect(difference(Self.rich.values, declared.values, at: "") == [])
    #expect(Set(Self.rich.tables.keys) == Set(declared.tables.keys))
    #expect(Set(Self.rich.charts.keys) == Set(declared.charts))
  }

  @Test("holds what any report gives, with the declared columns")
  func subset() {
    let declared = ReportVocabulary.client
    #expect(difference(Self.bare.values, declared.values, at: "") == [])
    #expect(Set(Self.bare.charts.keys).isSubset(of: declared.charts))
    for (name, table) in [Self.rich, Self.bare].flatMap({ Array($0.tables) }) {
      let columns = table.columns.map(\.id).reduce(into: [String]()) {
        if $0.last != $1 { $0.append($1) }
      }
      #expect(columns == declared.tables[name], "\(name)")
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(name)")
    }
  }

  @Test(
    "has flags that say which parts there are",
    arguments: [
      "has_beside", "has_many_workloads", "has_hybrid", "has_hybrid_curve", "has_bands",
      "has_outcomes", "has_draws", "has_tornado", "has_switching", "has_fleet", "has_loads",
    ])
  func flags(name: String) {
    #expect(Self.rich.value(name) == .flag(true))
    #expect(Self.bare.value(name) == .flag(false))
  }

  @Test("leaves the tables and charts out that have nothing to say")
  func absent() {
    let tables = [
      "beside", "workload-answers", "showback", "hybrids", "bands", "outcomes", "uncertainty",
      "probability", "tornado", "switching", "capacity", "loads",
    ]
    #expect(tables.allSatisfy { Self.bare.tables[$0] == nil && Self.rich.tables[$0] != nil })
    let charts = ["showback", "hybrid-curve", "distribution", "probability", "tornado"]
    #expect(charts.allSatisfy { Self.bare.charts[$0] == nil && Self.rich.charts[$0] != nil })
  }

  /// Where the values do not have the declared shape.
  private func difference(_ value: ReportValue, _ shape: Vocabulary, at path: String) -> [String] {
    switch (value, shape) {
    case (.text, .text), (.flag, .flag), (.flag(false), .text): return []
    case (.list(let items), .list(let item)):
      return items.flatMap { difference($0, item, at: path + "[]") }
    case (.record(let fields), .record(let names)):
      guard Set(fields.keys) == Set(names.keys) else {
        return ["\(path): \(Set(fields.keys).symmetricDifference(names.keys))"]
      }
      return fields.keys.sorted().flatMap { key in
        names[key].map { difference(fields[key] ?? .flag(false), $0, at: path + "." + key) } ?? []
      }
    default: return [path]
    }
  }
}
