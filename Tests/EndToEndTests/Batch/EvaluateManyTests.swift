import Foundation
import Testing

@Suite("Results, one a line")
struct EvaluateManyTests {
  private func program(input: String = "") throws -> ScratchProgram {
    try ScratchProgram(input: Data(input.utf8))
  }

  /// The object of each line.
  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// The month's total, without what binary fractions leave in its last digits.
  private func total(_ result: [String: Any]) -> Double? {
    let options = result["options"] as? [String: Any]
    let option = options?["api"] as? [String: Any]
    let total = (option?["monthly"] as? [String: Any])?["total"] as? Double
    return total.map { ($0 * 1e6).rounded() / 1e6 }
  }

  private func error(_ result: [String: Any]) -> [String: Any]? {
    result["error"] as? [String: Any]
  }

  @Test("each line of standard input gives a line, in order, whatever the number of jobs")
  func lines() throws {
    let amounts = Array(1...40)
    let input = amounts.map { ScenarioText.json(tokens: $0 * 1_000_000) + "\n" }.joined()
    for jobs in ["1", "5"] {
      let program = try program(input: input)
      let outcome = try program.run("evaluate", "-", "--jobs", jobs)
      #expect(outcome.status == 0)
      #expect(outcome.messages.isEmpty)
      let totals = try objects(outcome.output).map(total)
      #expect(totals == amounts.map { ScenarioText.total(millions: $0) })
    }
  }

  @Test("a line gives what the same scenario gives as a file, but for what it was made from")
  func same() throws {
    let program = try program(input: ScenarioText.json())
    _ = try program.scratch.file("a.yaml", ScenarioText.json())
    var line = try objects(try program.run("evaluate", "-").output)[0]
    let file = try program.run("evaluate", "a.yaml").output
    var whole = try #require(
      try JSONSerialization.jsonObject(with: Data(file.utf8)) as? [String: Any])
    line["provenance"] = nil
    whole["provenance"] = nil
    #expect(NSDictionary(dictionary: line).isEqual(NSDictionary(dictionary: whole)))
  }

  @Test("blank lines give nothing, a last line needs no line break, lines may end with CR LF")
  func blanks() throws {
    let line = ScenarioText.json()
    let program = try program(input: "\n  \t\r\n\(line)\r\n\n\(line)")
    let outcome = try program.run("evaluate", "-")
    #expect(outcome.status == 0)
    #expect(try objects(outcome.output).count == 2)
    #expect(try self.program().run("evaluate", "-").output.isEmpty)
  }

  @Test("JSON's escapes mean what they mean, pairs of surrogates too")
  func escapes() throws {
    let title = #"a \"b\" \\ud83d\\ude00 \ud83d\ude00 \/ \u00e9"#
    let program = try program(input: ScenarioText.json(title: title))
    let result = try objects(try program.run("evaluate", "-").output)
    #expect(result[0]["title"] as? String == #"a "b" \ud83d\ude00 😀 / é"#)
  }

  @Test("a faulty line stops the run with its place, after the results before it")
  func stops() throws {
    let good = ScenarioText.json()
    let bad = good.replacing("input_share", with: "inptu_share")
    let program = try program(input: "\(good)\n\n\(bad)\n\(good)\n")
    let outcome = try program.run("evaluate", "-")
    #expect(outcome.status == 1)
    #expect(try objects(outcome.output).count == 1)
    let column =
      try #require(bad.range(of: "\"inptu_share"))
      .lowerBound.utf16Offset(in: bad) + 1
    #expect(outcome.messages.contains("<stdin>:3:\(column): error: unknown key 'inptu_share'"))
    #expect(outcome.messages.contains("  3 | {\"breakeven\""))
    #expect(outcome.messages.contains("did you mean 'input_share'?"))
  }

  @Test("with --keep-going a faulty line gives an object that says why, in its place")
  func goesOn() throws {
    let good = ScenarioText.json()
    let bad = good.replacing(":0.8", with: ":0.8,\"batchabel\":0.1")
    let program = try program(input: "\(good)\n\(bad)\nbreakeven: 1\n\(good)\n")
    let outcome = try program.run("evaluate", "-", "--keep-going")
    #expect(outcome.status == 1)
    let found = try objects(outcome.output)
    #expect(found.map { error($0) == nil } == [true, false, false, true])
    let first = try #require(error(found[1]))
    #expect(first["input"] as? String == "<stdin>:2")
    #expect(first["line"] as? Int == 2)
    #expect((first["message"] as? String)?.hasPrefix("unknown key 'batchabel'") == true)
    #expect(first["help"] as? String == "did you mean 'batchable'?")
    #expect(error(found[2])?["message"] as? String == "the line is no JSON object")
    #expect(outcome.messages.contains("2 of 4 scenarios at fault and left out:\n  <stdin>:2:"))
  }

  @Test(
    "lines that no scenario can be are refused with their number",
    arguments: [
      ("[1]", "the line is no JSON object"), ("{\"breakeven\":1", "<stdin>:1:"),
      ("{}", "'breakeven'"), ("{\"a\":1,\"a\":2}", "<stdin>:1:"),
      ("{\"title\":\"\\ud83d\"}", "<stdin>:1:"),
    ])
  func refused(line: String, message: String) throws {
    let program = try program(input: line + "\n")
    let outcome = try program.run("evaluate", "-")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test("a line that is no UTF-8 is refused, the next is read")
  func notUTF8() throws {
    let bytes = Data("{\"title\":\"".utf8) + Data([0xFF]) + Data("\"}\n".utf8)
    let program = try ScratchProgram(input: bytes + Data(ScenarioText.json().utf8))
    let outcome = try program.run("evaluate", "-", "--keep-going")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("<stdin>:1:11: error: "))
    #expect(outcome.messages.contains("not UTF-8"))
    #expect(try objects(outcome.output).map { error($0) == nil } == [false, true])
  }

  @Test("a line of absurd length is refused, the next is read")
  func tooLong() throws {
    let long = "{\"title\":\"" + String(repeating: "x", count: 40_000_000) + "\"}"
    let program = try program(input: "\(long)\n\(ScenarioText.json())\n")
    let outcome = try program.run("evaluate", "-", "--keep-going")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("<stdin>:1:1: error: the line is longer than 1 MB"))
    #expect(try objects(outcome.output).map { error($0) == nil } == [false, true])
  }

  @Test("what a line extends is looked for in the working folder")
  func extending() throws {
    let line = #"{"breakeven":1,"extends":"parts/_base.yaml","title":"Mine"}"#
    let program = try program(input: line)
    let base = ScenarioText.good.replacing("title: Test\n", with: "")
    _ = try program.scratch.file("parts/_base.yaml", base)
    let outcome = try program.run("evaluate", "-")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try objects(outcome.output)[0]["title"] as? String == "Mine")
    _ = try program.scratch.file("parts/_base.yaml", base.replacing("output: 4", with: "outptu: 4"))
    let faulty = try program.run("evaluate", "-", "--keep-going")
    let fault = try #require(error(try objects(faulty.output)[0]))
    #expect(fault["input"] as? String == "<stdin>:1")
    #expect(fault["file"] as? String == "parts/_base.yaml")
    #expect(fault["line"] as? Int == 6)
    #expect(faulty.messages.contains("  6 |   api:"))
  }

  @Test("a folder gives a line a scenario; one at fault stops all, or gives its error")
  func folder() throws {
    let program = try program()
    for name in ["in/a.yaml", "in/c.yaml"] { _ = try program.scratch.file(name, ScenarioText.good) }
    let fine = try program.run("evaluate", "in")
    #expect(fine.status == 0)
    #expect(try objects(fine.output).compactMap(total) == [1600, 1600])
    _ = try program.scratch.file("in/b.yaml", ScenarioText.bad)
    let stopped = try program.run("evaluate", "in")
    #expect(stopped.status == 1)
    #expect(stopped.output.isEmpty)
    let outcome = try program.run("evaluate", "in", "--keep-going")
    #expect(outcome.status == 1)
    let found = try objects(outcome.output)
    #expect(found.map { error($0) == nil } == [true, false, true])
    #expect(error(found[1])?["input"] as? String == "in/b.yaml")
    #expect(error(found[1])?["more"] as? Int == 1)
    #expect(outcome.messages.contains("1 of 3 scenarios at fault and left out:\n  in/b.yaml:5:51:"))
  }

  @Test("a gate that trips on some line ends the run with 2, after all lines")
  func gates() throws {
    let input = [1, 2, 3].map { ScenarioText.json(tokens: $0 * 1_000_000) + "\n" }.joined()
    let program = try program(input: input)
    let outcome = try program.run("evaluate", "-", "--fail-if", "over=4")
    #expect(outcome.status == 2)
    #expect(try objects(outcome.output).count == 3)
    #expect(outcome.messages.hasPrefix("<stdin>:3: fail-if: the total of month 1 of 'api'"))
    #expect(outcome.messages.split(separator: "\n").count == 1)
  }

  @Test("standard input stands alone, and is held against no earlier result")
  func usage() throws {
    let program = try program()
    #expect(try program.run("evaluate", "-", "a.yaml").status == 64)
    let against = ["--fail-if", "recommendation-changes", "--against", "r.json"]
    #expect(try program.run(["evaluate", "-"] + against).status == 64)
  }
}
