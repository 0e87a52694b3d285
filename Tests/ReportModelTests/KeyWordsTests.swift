import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import ReportModel

@Suite("Key paths in words")
struct KeyWordsTests {
  private let contents = ReportContents(
    Assessment(WholeScenario.scenario()),
    provenance: Provenance(version: "0", inputs: [], command: "build"), includesInternal: false,
    in: .english)

  @Test("name what a number is and whose, and keep what is not known")
  func words() throws {
    let (option, workload) = (contents.scenario.options[0], contents.scenario.workloads[0])
    let said = [
      "options.\(option.id).price.output": "output price of \(option.name)",
      "options.\(option.id).people.annual_cost": "annual cost (people) of \(option.name)",
      "options.\(option.id).people.fte": "people of \(option.name)",
      "options.\(option.id).workloads.\(workload.id).price.input":
        "input price of \(option.name) for \(workload.name)",
      "workloads.\(workload.id).output_tokens": "output tokens of \(workload.name)",
      "workloads.\(workload.id).needs.latency_p99_ms": "latency p99 of \(workload.name)",
      "workloads.\(workload.id).outcomes.success_rate.\(option.id)":
        "success rate of \(option.name) for \(workload.name)",
      "horizon.discount_rate": "discount rate (horizon)", "stale_after": "stale after",
      "options.nobody.price.output": "options.nobody.price.output",
    ]
    for (path, words) in said { #expect(contents.keyWords(of: path).characters == words) }
  }
}
