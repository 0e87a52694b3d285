import Foundation
import Testing

/// What `--attach-scenario` gives an engine, and what it never does.
@Suite("Attached scenarios")
struct AttachmentTests {
  private static let scenario = """
    breakeven: 1
    title: Attached
    date: 2026-01-31
    workloads:
      chat: { tokens_per_day: 50M, input_share: 80% }
    options:
      mini: { kind: api, model: documents/gpt-4o-mini }

    """

  /// An engine that writes its arguments, and the files among them, as the document.
  private func build(
    _ scenario: String, _ options: [String] = [], base: String? = nil, in scratch: Scratch
  ) throws -> Program.Outcome {
    let body = """
      #!/bin/bash
      { echo %PDF-; echo "$@"; for file in "$@"; do case "$file" in
        *.yaml) echo "file $(basename "$file")"; cat "$file";; esac; done; } > "${!#}"
      """
    let engine = try scratch.file("weasyprint", body)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
    let file = try scratch.file("my case.yaml", scenario)
    if let base { _ = try scratch.file("parts/_base.yaml", base) }
    return try Program().run(
      ["build", "--quiet", file.path, "--to", "pdf", "--pdf-engine", engine.path, "-o", "-"]
        + options)
  }

  @Test("the scenario and what it extends are attached as they were read")
  func attached() throws {
    let extended = "extends: parts/_base.yaml  # a comment\n" + Self.scenario
    let base = "client: Of the base\n"
    let document = try build(extended, ["--attach-scenario"], base: base, in: try Scratch()).output
    #expect(document.contains("--pdf-variant pdf/a-3a"))
    #expect(document.components(separatedBy: "--attachment-relationship Source").count == 3)
    #expect(document.contains("file my case.yaml\n\(extended)"))
    #expect(document.contains("file _base.yaml\n\(base)"))
  }

  @Test("without the option nothing is attached")
  func none() throws {
    let document = try build(Self.scenario, in: try Scratch()).output
    #expect(document.contains("--pdf-variant pdf/ua-1") && !document.contains("file "))
  }

  @Test(
    "a file that marks anything as internal is attached only where all may be seen",
    arguments: [
      (scenario + "exposure: { cost: 4M, annual_probability: 1%, internal: true } # CANARY\n", nil),
      ("extends: parts/_base.yaml\n" + scenario, "brand: { name: CANARY, internal: true }\n"),
      // What a base marks counts, even where the scenario above removes it.
      (
        "extends: parts/_base.yaml\nbrand: null\n" + scenario,
        "brand: { name: CANARY, \"internal\": true }\n"
      ),
    ] as [(String, String?)])
  func internalMarks(scenario: String, base: String?) throws {
    let refused = try build(scenario, ["--attach-scenario"], base: base, in: try Scratch())
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("can't be attached: it marks something as internal"))
    #expect(!refused.messages.contains("CANARY"))
    let shown = try build(
      scenario, ["--attach-scenario", "--internal"], base: base, in: try Scratch())
    #expect(shown.status == 0 && shown.output.contains("CANARY"))
  }

  @Test("what is marked as not internal is no mark")
  func unmarked() throws {
    let text = Self.scenario + "brand: { name: Northwind, internal: false }\n"
    #expect(try build(text, ["--attach-scenario"], in: try Scratch()).status == 0)
  }

  @Test(
    "a comparison, which is for the public, carries no scenario", arguments: [[], ["--internal"]])
  func comparison(options: [String]) throws {
    let outcome = try build(
      Self.scenario + "client: CANARY\n",
      ["--attach-scenario", "--template", "comparison"] + options, in: try Scratch())
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("can't be attached to a comparison"))
  }
}
