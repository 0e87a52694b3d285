import Quantities
import ScenarioModel
import Testing

@testable import CostEngine

@Suite("Numbers written in several places")
struct TwinRowsTests {
  private func row(
    _ path: String, _ value: Double = 150_000, _ unit: Unit = .pricePerYear,
    source: String? = "salary table"
  ) -> Assumption {
    Assumption(
      path: path, value: value, unit: unit, evidence: .quoted, source: source, isPrice: true)
  }

  @Test("a salary of several options with one source is one number")
  func twins() {
    let rows = [
      row("options.a.people.annual_cost"), row("options.b.people.annual_cost"),
      row("options.c.people.annual_cost", 140_000),
    ]
    let twins = TwinRows(rows, used: rows.indices)
    #expect(twins.representatives == [0, 2])
    #expect(twins.all(0) == [0, 1] && twins.representative(of: 1) == 0)
  }

  @Test("bare numbers, other keys and numbers that are no prices stand alone")
  func alone() {
    let rows = [
      row("options.a.people.annual_cost", source: nil),
      row("options.b.people.annual_cost", source: nil), row("options.a.tooling"),
      row("options.b.storage"), row("workloads.a.input_tokens", 500, .tokensPerRequest),
      row("workloads.b.input_tokens", 500, .tokensPerRequest),
    ]
    #expect(TwinRows(rows, used: rows.indices).representatives == [0, 1, 2, 3, 4, 5])
  }
}
