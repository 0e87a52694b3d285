import Foundation
import Testing

@Suite("Failing on what is found")
struct FailIfTests {
  private static let scenario = "inputs/scenarios/worked-50m-a-day.yaml"

  private func run(_ conditions: [String], _ rest: String...) throws -> Program.Outcome {
    let flags = conditions.flatMap { ["--fail-if", $0] }
    return try Program().run(["evaluate", "--quiet", Self.scenario] + flags + rest)
  }

  private func leader() throws -> String {
    let outcome = try Program().run("evaluate", "--quiet", Self.scenario)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let found = (object as? [String: Any])?["recommendation"] as? [String: Any]
    return try #require(found?["option"] as? String)
  }

  @Test("what holds gives exit code 2 and its reason, after everything was printed")
  func trips() throws {
    let leader = try leader()
    let outcome = try run(["recommendation!=nobody", "over=1"])
    #expect(outcome.status == 2)
    #expect(outcome.output.hasSuffix("}\n"), "the result was printed first")
    #expect(outcome.messages.contains("the recommendation is '\(leader)', not 'nobody'"))
    #expect(outcome.messages.contains("over $1.00") || outcome.messages.contains("over $1"))
  }

  @Test("what does not hold changes nothing")
  func passes() throws {
    let outcome = try run(
      ["recommendation!=\(try leader())", "over=1T", "verdict=none-feasible", "claim-contradicts"])
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
  }

  @Test("a recommendation is held against an earlier result")
  func changes() throws {
    let scratch = try Scratch()
    let same = scratch.folder.appendingPathComponent("same.json")
    let result = try Program().run("evaluate", "--quiet", Self.scenario).output
    try result.write(to: same, atomically: true, encoding: .utf8)
    #expect(try run(["recommendation-changes"], "--against", same.path).status == 0)
    let other = scratch.folder.appendingPathComponent("other.json")
    try #"{"result": 1, "recommendation": {"option": "somebody"}}"#.write(
      to: other, atomically: true, encoding: .utf8)
    let outcome = try run(["recommendation-changes"], "--against", other.path)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("the recommendation was 'somebody' and is now '"))
  }

  @Test(
    "what is no condition, or no result, is refused",
    arguments: [
      (["verdict=sure"], 64), (["over=-1"], 64), (["over=x"], 64), (["stale"], 64),
      (["recommendation-changes"], 64), (["recommendation!="], 64),
    ] as [([String], Int32)])
  func refused(conditions: [String], status: Int32) throws {
    #expect(try run(conditions).status == status)
  }

  @Test("an earlier result that is none is an input at fault")
  func noResult() throws {
    let outcome = try run(["recommendation-changes"], "--against", "README.md")
    #expect(outcome.status == 1 && outcome.messages.contains("is no result of"))
    let missing = try run(["recommendation-changes"], "--against", "nowhere.json")
    #expect(missing.status == 1)
  }

  @Test("contradicted claims trip a build, whose report is written all the same")
  func claims() throws {
    let scratch = try Scratch()
    let outcome = try Program().run(
      "build", "--quiet", "inputs/documents", "-o", scratch.folder.path, "--fail-if",
      "claim-contradicts")
    #expect(outcome.status == 2 && outcome.messages.contains("19 claims contradicted"))
    #expect(try scratch.names() == ["audit.html"])
  }
}
