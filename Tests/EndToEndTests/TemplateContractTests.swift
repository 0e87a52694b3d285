import Foundation
import Testing

@Suite("The contract of templates")
struct TemplateContractTests {
  @Test("values, tables and columns of every report are in what 'help templates' prints")
  func complete() throws {
    let outcome = try Program().run("help", "templates")
    #expect(outcome.status == 0)
    let lines = Set(outcome.output.split(separator: "\n").map { $0.drop { $0 == " " } })
    for report in ["client", "audit", "budget", "comparison"] {
      #expect(outcome.output.contains("The \(report) report, from templates/\(report)/report.md"))
    }
    #expect(outcome.output.contains("The report of 'diff', from templates/changes/report.md"))
    for line in [
      "title: text", "summary: record of", "provenance: item, value",
    ] {
      #expect(lines.contains { $0.hasPrefix(line) }, "\(line)")
    }
  }

  @Test("a name of the contract is accepted, any other is an error")
  func held() throws {
    let scratch = try Scratch()
    let contract = try Program().run("help", "templates").output
    #expect(contract.contains("brand_name: text"))
    for (text, status) in [("{{brand_name}}\n", Int32(0)), ("{{brand_nam}}\n", 1)] {
      _ = try scratch.file("house/summary.md.mustache", text)
      let outcome = try Program().run(
        "build", "--quiet", "inputs/scenarios/steady-volume.yaml", "--template",
        scratch.folder.path + "/house", "-o", scratch.folder.path + "/out")
      #expect(outcome.status == status)
    }
  }
}
