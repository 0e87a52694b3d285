import Diagnostics
import Foundation
import ScenarioModel
import ScenarioReader
import Testing

@Suite("The inputs that ship")
struct ShippedInputsTests {
  private let inputs = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "inputs")

  private func files(_ folder: String) throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: inputs.appending(path: folder).path)
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { try file("\(folder)/\($0)") }
  }

  private func file(_ name: String) throws -> SourceFile {
    SourceFile(name: name, bytes: Array(try Data(contentsOf: inputs.appending(path: name))))
  }

  /// In place of what logs show.
  private static let logged = """
    workloads:
      log: { requests_per_day: 1K, input_tokens: 900, output_tokens: 90, cached_input: 30% }
    """

  @Test func catalogPolicyAndScenariosHaveNoErrors() throws {
    let catalog = CatalogReader.read(try files("catalog"))
    let policy = PolicyReader.read(try file("policy.yaml"))
    let frameworks = FrameworkReader.read(try files("frameworks"))
    #expect(frameworks.diagnostics == [])
    #expect(catalog.diagnostics == [])
    #expect(policy.diagnostics == [])
    let reader = ScenarioReader(
      catalog: try #require(catalog.value), policy: try #require(policy.value),
      frameworks: try #require(frameworks.value), picture: { _ in .missing },
      base: { _ in .missing }, usage: { _ in .workload(Array(Self.logged.utf8)) })
    let scenarios = try files("scenarios")
    #expect(!scenarios.isEmpty)
    for scenario in scenarios {
      #expect(ScenarioLikeness(of: scenario.bytes) == .scenario)
      let faults = reader.read(scenario).diagnostics.filter { $0.severity == .error }
      #expect(faults.map { DiagnosticText().text($0) } == [])
    }
  }
}
