import Foundation
import Testing

@Suite("Schemas")
struct SchemaTests {
  private func schema(_ subject: String) throws -> [String: Any] {
    let outcome = try Program().run("schema", subject)
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("both subjects print a schema of the newest draft", arguments: ["scenario", "result"])
  func dialect(subject: String) throws {
    let dialect = try schema(subject)["$schema"] as? String
    #expect(dialect == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test(
    "a result has just the keys that its schema requires",
    arguments: ["support-team", "burst-hybrid"])
  func keys(name: String) throws {
    let schema = try schema("result")
    let outcome = try Program().run("evaluate", "--quiet", "inputs/scenarios/\(name).yaml")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let result = try #require(object as? [String: Any])
    #expect(Set(result.keys) == Set(schema["required"] as? [String] ?? []))
    #expect(schema["additionalProperties"] as? Bool == false)
  }

  @Test("the schema that editors read is the one that the program prints")
  func shipped() throws {
    let file = Program.package.appending(path: "inputs/scenario.schema.json")
    let printed = try Program().run("schema", "scenario").output
    #expect(try String(contentsOf: file, encoding: .utf8) == printed, "record it anew")
  }

  @Test("another subject is wrong usage")
  func other() throws {
    #expect(try Program().run("schema", "report").status == 64)
    #expect(try Program().run("schema").status == 64)
  }
}
