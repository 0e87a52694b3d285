import Foundation
import Testing

@Suite("Explaining a figure")
struct ExplainTests {
  private static let scenario = "inputs/scenarios/support-team.yaml"
  private static let owned = "inputs/scenarios/bought-server.yaml"

  private func lines(_ arguments: String...) throws -> [Substring] {
    let outcome = try Program().run(["explain", "--quiet"] + arguments)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\n")
  }

  @Test("without a path every path is listed, each once", arguments: [scenario, owned])
  func paths(scenario: String) throws {
    let paths = try lines(scenario)
    #expect(paths.count > 100 && Set(paths).count == paths.count)
    for path in ["demand.tokens_per_month", "options.haiku.monthly.total"]
    where scenario == Self.scenario {
      #expect(paths.contains(Substring(path)))
    }
    let months = paths.filter { $0.contains(".cash_flow[") }.prefix(12)
    #expect(months.last?.hasSuffix("[11]") == true, "months stand in their order")
  }

  @Test("a tree goes down to inputs with evidence, source and date")
  func tree() throws {
    let tree = try lines(Self.scenario, "options.haiku.monthly.total")
    #expect(tree.first?.hasPrefix("options.haiku.monthly.total = ") == true)
    #expect(tree.dropFirst().allSatisfy { $0.hasPrefix("  ") })
    let requests = try #require(
      tree.first { $0.contains("  workloads.triage.requests_per_day = ") })
    #expect(requests.hasSuffix("from 5,000 to 9,000)") && requests.contains("(measured, "))
    #expect(tree.contains { $0.contains("options.haiku.price.input = ") && $0.contains("(list, ") })
  }

  @Test("the value is the one that evaluate prints, for every line of a bill")
  func sameValue() throws {
    let outcome = try Program().run("evaluate", "--quiet", Self.owned)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let options = try #require((object as? [String: Any])?["options"] as? [String: [String: Any]])
    for (id, option) in options {
      let monthly = try #require(option["monthly"] as? [String: Any])
      let total = try #require(monthly["total"] as? Double)
      let first = try #require(try lines(Self.owned, "options.\(id).monthly.total").first)
      let value = first.split(separator: " ")[2].replacing(",", with: "")
      #expect(abs((Double(value) ?? 0) / total - 1) < 1e-6, "\(id): \(first)")
    }
  }

  @Test("a depth cuts the tree and says so")
  func depth() throws {
    let path = "options.haiku.horizon.npv"
    let whole = try lines(Self.scenario, path)
    let short = try lines(Self.scenario, path, "--depth", "1")
    #expect(short.count < whole.count && short.contains { $0.hasSuffix(" …") })
    #expect(try lines(Self.scenario, path, "--depth", "0").count == 1)
  }

  @Test("an unknown path is an error that names the nearest")
  func unknown() throws {
    let outcome = try Program().run(
      "explain", "--quiet", Self.scenario, "options.haiku.monthly.totl")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("error: has no figure 'options.haiku.monthly.totl'"))
    #expect(outcome.messages.contains("help: did you mean 'options.haiku.monthly.total'?"))
    let far = try Program().run("explain", "--quiet", Self.scenario, "x")
    #expect(far.status == 1 && far.messages.contains("lists the figures"))
    #expect(try Program().run("explain", Self.scenario, "x", "--depth", "-1").status == 64)
  }

  @Test("text of the scenario can't act on the terminal")
  func hostile() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Program.package.appendingPathComponent(Self.scenario), encoding: .utf8)
    let hostile = text.replacing("source: \"", with: "source: \"\u{202E}")
    let file = try scratch.file("hostile.yaml", hostile)
    let outcome = try Program().run(
      "explain", "--quiet", file.path, "demand.tokens_per_month")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.output.contains("\u{202E}") && outcome.output.contains("\\u{202E}"))
  }
}
