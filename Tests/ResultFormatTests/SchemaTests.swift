import DecisionEngine
import ResultFormat
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Schema of the result")
struct SchemaTests {
  private func schema() throws -> JSONValue { try JSONValue(text: ResultText.schema()) }

  private func check(_ assessment: Assessment) throws -> SchemaChecker {
    var checker = SchemaChecker()
    checker.check(try JSONValue(text: Results.text(assessment)), try schema())
    return checker
  }

  @Test("names its dialect and closes every object but maps by id")
  func closed() throws {
    let schema = try schema()
    let dialect = schema["$schema"]?.string
    #expect(dialect == "https://json-schema.org/draft/2020-12/schema")
    #expect(SchemaChecker.open(schema) == [])
  }

  @Test("a scenario of the whole model is valid and has every path of the schema")
  func whole() throws {
    let checker = try check(Results.whole)
    #expect(checker.faults == [])
    // Other lines than these have no money in any option of the scenario.
    let lines: Set = ["egress"]
    let missing = SchemaChecker.properties(try schema()).subtracting(checker.found)
    #expect(missing == Set(lines.map { ".options.*.monthly.lines.\($0)" }))
  }

  @Test(
    "other scenarios are valid as well",
    arguments: [[.ranges], [.ownedHybrid, .change]] as [WholeScenario.Parts])
  func others(parts: WholeScenario.Parts) throws {
    #expect(try check(Assessment(WholeScenario.scenario(parts))).faults == [])
  }

  @Test("the smallest scenarios are valid, without a feasible option too")
  func small() throws {
    for needs in [Needs(), Needs(residency: .strict)] {
      let workload = ScenarioFixture.workload(
        volume: ScenarioFixture.tokens(1e9, input: 0.5), needs: needs)
      let scenario = ScenarioFixture.scenario(
        [workload], [ScenarioFixture.api(input: 1, output: 1)])
      #expect(try check(Assessment(scenario)).faults == [])
    }
  }

  @Test("a file of claims alone is valid too")
  func claims() throws {
    var scenario = ScenarioFixture.scenario([], [])
    scenario.claims = [ScenarioFixture.claim("1", 1, .number(2))]
    let assessment = Assessment(scenario)
    #expect(try check(assessment).faults == [])
    let result = try JSONValue(text: Results.text(assessment))
    #expect(result["baseline"] == .null && result["tiers"] == .list([]))
    #expect(result["claims"]?.values.count == 1)
  }

  @Test("the checker finds what is wrong")
  func checker() throws {
    var object = try JSONValue(text: Results.text(Results.certain))
    object["surplus"] = .number(1)
    object["title"] = .number(7)
    object["ranking"] = nil
    object["decided_by"] = .text("dice")
    var checker = SchemaChecker()
    checker.check(object, try schema())
    #expect(
      checker.faults.sorted() == [
        ".decided_by: 'dice' is no word of the list", ".ranking: is missing",
        ".surplus: is not in the schema", ".title: is no string",
      ])
  }
}
