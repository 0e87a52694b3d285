import Foundation
import Testing

@Suite("Prices of other projects' lists")
struct CatalogImportTests {
  /// Three models as LiteLLM writes them: one that the catalog has, one new, one that no catalog can
  /// have.
  private static let list = """
    {"gpt-4o-mini": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5e-07,
      "output_cost_per_token": 7.5e-07, "cache_read_input_token_cost": 7.5e-08},
     "claude-haiku-4-5": {"litellm_provider": "anthropic", "mode": "chat",
      "input_cost_per_token": 1e-06, "output_cost_per_token": 5e-06,
      "cache_read_input_token_cost": 1e-07, "cache_creation_input_token_cost": 1.25e-06,
      "input_cost_per_token_batches": 5e-07, "output_cost_per_token_batches": 2.5e-06},
     "lab/new-1": {"litellm_provider": "lab", "mode": "chat", "input_cost_per_token": 2e-06,
      "output_cost_per_token": 8e-06, "output_cost_per_token_priority": 9e-06},
     "dall-e-9": {"litellm_provider": "openai", "mode": "image_generation"}}
    """

  private func program() throws -> ScratchProgram {
    let program = try ScratchProgram()
    _ = try program.scratch.file("list.json", Self.list)
    return program
  }

  private func run(
    _ program: ScratchProgram, _ models: [String], _ rest: String...
  ) throws -> Program.Outcome {
    try program.run(
      ["catalog", "import", "--from", "litellm", "list.json"]
        + models.flatMap { ["--model", $0] } + rest)
  }

  private func text(_ name: String, _ program: ScratchProgram) throws -> String {
    try String(
      contentsOf: program.scratch.folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("what changes is printed, and nothing is written without a file to write")
  func shown() throws {
    let program = try program()
    let outcome = try run(program, ["*"], "--as-of", "2026-08-31")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("MODEL"))
    // 0.75 after 0.60 is a quarter more.
    #expect(lines[1].contains("openai/gpt-4o-mini"))
    #expect(lines[1].contains("0.15   0.75    output +25%"))
    #expect(lines[2].contains("anthropic/claude-haiku-4.5"))
    #expect(lines[2].hasSuffix("unchanged since 2026-07-29"))
    #expect(lines[3].hasSuffix("2      8       new"))
    #expect(
      Array(lines[4...]) == [
        "left out, for which the catalog has no place:", "  lab/new-1: priority processing",
        "not taken over:",
        "  dall-e-9: it is for image_generation, not for chat or embeddings",
      ])
    #expect(outcome.messages == "nothing is written without -o FILE\n")
    #expect(try program.scratch.names() == ["list.json"])
  }

  @Test("a new file holds what scenarios can name, and a later day is added to it")
  func written() throws {
    let program = try program()
    let file = "inputs/catalog/models.yaml"
    let first = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", file)
    #expect(first.status == 0)
    #expect(first.messages.contains("will stand in for the built-in catalog as a whole"))
    #expect(
      try text(file, program) == """
        catalog: 1

        models:
          lab/new-1:
            name: "lab/new-1"
            does: chat
            prices:
              - { input: 2, output: 8, currency: USD, source: "LiteLLM, list.json, lab/new-1", as_of: 2026-01-15, evidence: list }

        """)
    let commented = try text(file, program).replacing("does: chat", with: "does: chat # mine")
    _ = try program.scratch.file(file, commented + "# the end\n")
    let second = try run(program, ["lab/*", "gpt*"], "--as-of", "2026-02-15", "-o", file)
    #expect(second.status == 0)
    #expect(second.output.contains("unchanged since 2026-01-15"))
    let lines = try text(file, program).split(separator: "\n").map(String.init)
    #expect(lines[4] == "    does: chat # mine")
    #expect(lines[7].contains("as_of: 2026-02-15"))
    #expect(lines[8] == "  openai/gpt-4o-mini:")
    #expect(lines.last == "# the end")
    _ = try program.scratch.file(
      "a.yaml",
      ScenarioText.good.replacing(
        "price: { input: 1, output: 4 }", with: "model: lab/new-1@2026-01"))
    // 1B tokens, 80 % of them at 2 and 20 % at 8 per million.
    let result = try program.run("evaluate", "a.yaml")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("\"total\" : 3200"))
  }

  @Test("other prices of a day that is there are refused, and replaced only on demand")
  func conflicts() throws {
    let program = try program()
    let file = "prices.yaml"
    _ = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", file)
    let before = try text(file, program)
    let again = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", file)
    #expect(again.status == 0)
    #expect(again.output.contains("already there"))
    #expect(try text(file, program) == before)
    _ = try program.scratch.file("list.json", Self.list.replacing("2e-06", with: "3e-06"))
    let refused = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", file)
    #expect(refused.status == 1)
    #expect(
      refused.messages.contains(
        "prices.yaml: error: has other prices of 'lab/new-1' on 2026-01-15: input +50%"))
    #expect(try text(file, program) == before)
    let replaced = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", file, "--replace")
    #expect(replaced.status == 0)
    #expect(try text(file, program) == before.replacing("input: 2,", with: "input: 3,"))
  }

  @Test("a model that another file of the catalog has is not written a second time")
  func otherFile() throws {
    let program = try program()
    _ = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", "inputs/catalog/a.yaml")
    let outcome = try run(
      program, ["lab/*"], "--as-of", "2026-02-15", "-o", "inputs/catalog/b.yaml")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.contains(
        "would have the model 'lab/new-1', which is in inputs/catalog/a.yaml"))
    #expect(try !program.scratch.names().contains("inputs/catalog/b.yaml"))
  }

  @Test("a file whose entries stand in braces is left alone, with the place")
  func braces() throws {
    let program = try program()
    let braces = """
      catalog: 1
      models: { lab/new-1: { does: chat, prices: [ { input: 1, output: 2, currency: USD, as_of: 2025-01-01 } ] } }

      """
    _ = try program.scratch.file("prices.yaml", braces)
    let outcome = try run(program, ["lab/*"], "--as-of", "2026-01-15", "-o", "prices.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("prices.yaml:2:"))
    #expect(try text("prices.yaml", program) == braces)
  }

  @Test("standard output takes the file, and messages what changes")
  func printed() throws {
    let outcome = try run(program(), ["lab/*"], "--as-of", "2026-01-15", "-o", "-")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("catalog: 1\n"))
    #expect(outcome.messages.contains("MODEL"))
  }

  @Test("wrong patterns, days and files are refused")
  func refused() throws {
    let program = try program()
    let unknown = try run(program, ["gpt-4o-mimi"], "--as-of", "2026-01-15")
    #expect(unknown.status == 1)
    #expect(unknown.messages.contains("list.json: error: has no model 'gpt-4o-mimi'"))
    #expect(unknown.messages.contains("did you mean 'gpt-4o-mini'?"))
    #expect(try run(program, ["dall-e-9"], "--as-of", "2026-01-15").status == 1)
    let undated = try run(program, ["gpt*"])
    #expect(undated.status == 1)
    #expect(undated.output.contains("gpt-4o-mini: the file has no date; give it with --as-of"))
    #expect(try run(program, ["gpt*"], "--as-of", "yesterday").status == 64)
    #expect(try run(program, [], "--as-of", "2026-01-15").status == 64)
    _ = try program.scratch.file("list.json", String(Self.list.dropLast(30)))
    let cut = try run(program, ["gpt*"], "--as-of", "2026-01-15")
    #expect(cut.status == 1)
    #expect(cut.messages.contains("error: the file ends in the middle"))
  }

  @Test("the catalog is listed and shown, as text and as JSON")
  func listed() throws {
    let program = try ScratchProgram()
    let models = try program.run("catalog", "list", "openai/gpt-4o-m*")
    #expect(models.status == 0)
    #expect(models.output.contains("openai/gpt-4o-mini  0.15   0.6     USD"))
    #expect(models.output.split(separator: "\n").count == 2)
    let machines = try program.run("catalog", "list", "--kind", "instances", "aws/g5.xlarge")
    #expect(machines.output.contains("aws/g5.xlarge  1 × 24 GB     1.006"))
    #expect(try program.run("catalog", "list", "--kind", "throughput").output.contains("TOKENS/S"))
    let shown = try program.run("catalog", "show", "anthropic/claude-3.5-haiku")
    #expect(shown.output.contains("2026-07-29, USD per million tokens: input 0.8, output 4,"))
    #expect(shown.output.contains("prices/providers/anthropic.yml"))
    let json = try program.run("catalog", "show", "aws/g5.xlarge", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["instances"] as? [String: Any])?["aws/g5.xlarge"] != nil)
    let unknown = try program.run("catalog", "show", "openai/gpt-4o-mimi")
    #expect(unknown.status == 1)
    #expect(unknown.messages.contains("did you mean 'openai/gpt-4o-mini'?"))
    #expect(try program.run("catalog", "list", "nothing").messages == "no entry fits 'nothing'\n")
  }
}
