import CostEngine
import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("The budget as JSON")
struct BudgetResultTests {
  private static func value(_ budget: Budget?) throws -> JSONValue {
    var scenario = WholeScenario.scenario()
    scenario.budget = budget
    return try Results.value(scenario)
  }

  @Test("without a budget there is none")
  func none() throws {
    #expect(try Self.value(nil)[path: "budget"] == .null)
  }

  @Test("rows and columns add up, and the likely cash is the leader's")
  func sums() throws {
    let result = try Self.value(Budget(request: .p80))
    let number = { (path: String) throws in try #require(result[path: "budget.\(path)"]?.double) }
    let years = try #require(result[path: "budget.years"]).values
    #expect(!years.isEmpty)
    for key in ["capital", "running", "credits", "contingency", "likely", "requested", "baseline"] {
      let sum = years.compactMap { $0[path: "amounts.\(key)"]?.double }.reduce(0, +)
      #expect(abs(sum - (try number("total.\(key)"))) < 1e-6, "\(key)")
    }
    let parts = try ["capital", "running", "credits", "contingency"].map {
      try number("total.\($0)")
    }
    #expect(abs(parts.reduce(0, +) - (try number("requested"))) < 1e-6)
    let option = try #require(Results.whole.ranking.first)
    let id = Results.whole.scenario.options[option].id
    #expect(result[path: "budget.option"] == .text(id))
    let cash = Results.whole.costs[option].cashFlow.total
    #expect(abs(try number("total.likely") - cash) < 1e-6)
    #expect(try number("covered") >= 0.8 && number("p80") > 0)
  }

  @Test("an amount is what is asked for")
  func amount() throws {
    let result = try Self.value(Budget(request: .amount(123_456)))
    #expect(result[path: "budget.request"] == .text("amount"))
    #expect(abs((result[path: "budget.requested"]?.double ?? 0) - 123_456) < 1e-6)
  }
}
