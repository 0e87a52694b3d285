import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  private static let good = """
    breakeven: 1
    title: Test
    date: 2026-01-31
    workloads:
      work: { tokens_per_month: 1B, input_share: 80% }
    options:
      api: { kind: api, price: { input: 1, output: 4 } }

    """

  /// Builds one file and expects exit code 1, a message, and nothing written.
  private func refused(_ bytes: Data, _ message: String, name: String = "bad.yaml") throws {
    let scratch = try Scratch()
    _ = try scratch.file(name, bytes: bytes)
    var program = Program()
    program.folder = scratch.folder
    let start = Date()
    let outcome = try program.run("build", name, "-o", "out")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(message), "\(outcome.messages.prefix(600))")
    #expect(outcome.output.isEmpty)
    #expect(try scratch.names(below: "out").isEmpty)
    #expect(Date().timeIntervalSince(start) < 10)
    #expect(outcome.messages.utf8.count < 20_000)
  }

  private func refused(_ text: String, _ message: String) throws {
    try refused(Data(text.utf8), message)
  }

  private func changed(_ old: String, _ new: String) -> String {
    Self.good.replacingOccurrences(of: old, with: new)
  }

  @Test("the unchanged file is fine")
  func fine() throws {
    let scratch = try Scratch()
    let file = try scratch.file("good.yaml", Self.good)
    #expect(try Program().run("check", file.path).status == 0)
  }

  @Test("a misspelt key is named with its place, line, caret and the nearest key")
  func misspelt() throws {
    let text = changed("input_share: 80% }", "input_share: 80%, batchabel: 5% }")
    try refused(text, "bad.yaml:5:51: error: unknown key 'batchabel'")
    try refused(text, "help: did you mean 'batchable'?")
    try refused(text, "| " + String(repeating: " ", count: 50) + "^~~~~~~~~")
  }

  @Test("every fault of a file is reported in one run, in the order of its lines")
  func allFaults() throws {
    let scratch = try Scratch()
    let text = changed("80%", "180%").replacingOccurrences(of: "output: 4", with: "outptu: 4")
    _ = try scratch.file("bad.yaml", text)
    var program = Program()
    program.folder = scratch.folder
    let messages = try program.run("check", "bad.yaml").messages
    let places = messages.split(separator: "\n").filter { $0.hasPrefix("bad.yaml:") }
    #expect(places.count >= 2)
    #expect(places.first?.hasPrefix("bad.yaml:5:") == true)
    #expect(places.last?.hasPrefix("bad.yaml:7:") == true)
  }

  @Test(
    "numbers that can't be are refused",
    arguments: [
      ("1B", "1e400"), ("1B", "-5"), ("1B", "10_000_000T"), ("1B", "lots"), ("80%", "180%"),
      ("80%", "0.8 per day"), ("1B", ".nan"), ("input: 1,", "input: -1,"), ("1B", "0"),
      ("1B", "0x10"), ("input: 1,", "input: 1e305,"), ("input: 1,", "input: 1e-300,"),
    ])
  func numbers(old: String, new: String) throws {
    try refused(changed(old, new), "error: ")
  }

  @Test("a missing price is an error, never 0")
  func missingPrice() throws {
    try refused(changed(", output: 4", ""), "output")
  }

  @Test("a model that the catalog does not have is refused with the nearest")
  func unknownModel() throws {
    try refused(
      changed("price: { input: 1, output: 4 }", "model: openai/gpt-4o-minni"), "gpt-4o-mini")
  }

  @Test("words that mean nothing are refused, never ignored")
  func notYet() throws {
    try refused(
      changed("input_share: 80%", "input_share: 80%, traffic: { shape: usage }"),
      "'shape' in 'traffic' in workload 'work' can't be 'usage'")
    try refused(Self.good + "locale: de-CH\n", "'locale' in the scenario can't be 'de-CH'")
  }

  @Test("claims that can't be recomputed are refused, with the place in their expression")
  func claims() throws {
    func claim(_ expression: String) -> String {
      Self.good + """
        claims:
          - id: D0-1
            says: It costs a thousand
            source: { document: quote.txt }
            published: 1000
            recompute: \(expression)

        """
    }
    try refused(claim("options.apo.monthly.total"), "bad.yaml:13:16: error: unknown path")
    try refused(claim("options.apo.monthly.total"), "did you mean 'options.api.monthly.total'?")
    try refused(claim("1 + options.api.replicas"), "bad.yaml:13:20: error: 'options.api.replicas'")
    try refused(claim("1 / (2 - 2)"), "bad.yaml:13:18: error: division by zero in claim 'D0-1'")
    try refused(claim("1e300 * 1e300"), "beyond what a number can hold in claim 'D0-1'")
    try refused(claim("1 +"), "bad.yaml:13:18: error: ")
    try refused(claim("options.api.monthly"), "use one of total, lines")
    let scratch = try Scratch()
    let file = try scratch.file("good.yaml", claim("options.api.monthly.total"))
    let outcome = try Program().run("evaluate", file.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"verdict\" : \"contradicts\""))
    for command in ["check", "evaluate"] {
      let bad = try scratch.file("bad.yaml", claim("1 / 0"))
      let refusal = try Program().run(command, bad.path)
      #expect(refusal.status == 1 && refusal.output.isEmpty)
    }
  }

  @Test("duplicate and missing keys")
  func keys() throws {
    try refused(Self.good + "title: Again\n", "title")
    try refused(changed("title: Test\n", ""), "'title'")
    try refused(changed("breakeven: 1", "breakeven: 2"), "breakeven")
  }

  @Test("files that are no scenario at all")
  func files() throws {
    try refused("", "empty")
    try refused(Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]), "bad.yaml")
    try refused(Data([0xFF, 0xFE]) + Data("b\0r\0".utf8), "UTF-16")
    try refused(Data([0x62, 0x3A, 0x20, 0xC3, 0x28]), "UTF-8")
    try refused("a: [1, 2\n", "bad.yaml:")
  }

  @Test("50 MB of YAML are refused at once")
  func huge() throws {
    let line = Data("# comment line of a very large file that never ends\n".utf8)
    var bytes = Data(capacity: 52_000_000)
    while bytes.count < 50_000_000 { bytes.append(line) }
    try refused(bytes, "1 MB")
  }

  @Test("alias bombs, as values and as keys, and deep nesting")
  func bombs() throws {
    let levels = (1...9).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]"
    }
    try refused("a0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n", "alias")
    try refused("a: &a {b: c}\n? {*a : *a}\n: 1\n", "alias")
    try refused(String(repeating: "[", count: 10_000), "nest")
    try refused("a: " + String(repeating: "{a: ", count: 10_000), "nest")
    try refused(String(repeating: "- ", count: 10_000) + "a", "nest")
  }

  @Test("control characters are refused where they stand, written out or escaped")
  func controls() throws {
    try refused(changed("Test", "Te\u{7}st"), "bad.yaml:2:10")
    try refused(changed("Test", "\"Te\\u0000st\""), "U+0000")
    try refused(changed("Test", "\"Te\\est\""), "U+001B")
  }

  @Test("messages show control and bidi characters escaped")
  func terminal() throws {
    try refused(changed("input_share", "input\u{202E}_share"), "\\u{202E}")
  }

  @Test("logos that are missing, huge, not an image or outside the folder")
  func logos() throws {
    let scratch = try Scratch()
    _ = try scratch.file("work/text.png", "no picture")
    _ = try scratch.file("work/huge.png", bytes: Data(repeating: 1, count: 2_000_000))
    _ = try scratch.file("outside.svg", "<svg/>")
    let link = scratch.folder.appendingPathComponent("work/link.svg").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "../outside.svg")
    var program = Program()
    program.folder = scratch.folder.appendingPathComponent("work")
    for logo in ["gone.png", "text.png", "huge.png", "../outside.svg", "link.svg", "/etc/passwd"] {
      _ = try scratch.file("work/bad.yaml", Self.good + "brand: { logo: \(logo) }\n")
      let outcome = try program.run("build", "bad.yaml", "-o", "out")
      #expect(outcome.status == 1 && outcome.messages.contains("bad.yaml:8:"), "\(logo)")
    }
    #expect(try scratch.names(below: "work/out").isEmpty)
  }

  @Test("a folder, a missing file, a device and a folder without scenarios")
  func places() throws {
    let scratch = try Scratch()
    _ = try scratch.file("empty/readme.txt", "nothing")
    _ = try scratch.file("parts/odd.yaml", "options: {}\n")
    var program = Program()
    program.folder = scratch.folder
    #expect(try program.run("check", "gone.yaml").status == 1)
    #expect(try program.run("check", "/dev/zero").status == 1)
    #expect(try program.run("check", "empty").messages.contains("holds no scenario"))
    #expect(try program.run("check", "parts").messages.contains("no 'breakeven'"))
  }

  @Test("one faulty scenario keeps all reports from being written")
  func together() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.yaml", Self.good)
    _ = try scratch.file("in/b.yaml", changed("1B", "-1"))
    var program = Program()
    program.folder = scratch.folder
    #expect(try program.run("build", "in", "-o", "out").status == 1)
    #expect(try scratch.names(below: "out").isEmpty)
  }

  @Test("an output folder that can't be written is the environment's fault")
  func output() throws {
    let scratch = try Scratch()
    _ = try scratch.file("good.yaml", Self.good)
    _ = try scratch.file("blocked", "a file where the folder should be")
    var program = Program()
    program.folder = scratch.folder
    let outcome = try program.run("build", "good.yaml", "-o", "blocked/out")
    #expect(outcome.status == 4 && outcome.messages.contains("can't be written"))
    #expect(try scratch.names() == ["blocked", "good.yaml"])
  }

  @Test("results that nobody takes are the environment's fault, not a crash")
  func closedOutput() throws {
    let scratch = try Scratch()
    let file = try scratch.file("good.yaml", Self.good)
    var shell = Program()
    shell.executable = URL(fileURLWithPath: "/bin/sh")
    let program = Program.built.path
    for command in ["evaluate \(file.path) > /dev/full", "build \(file.path) -o - >&-"] {
      #expect(try shell.run("-c", "'\(program)' \(command)").status == 4, "\(command)")
    }
    let unheard = try shell.run("-c", "'\(program)' check \(file.path).gone 2>&-")
    #expect(unheard.status == 1)
  }

  @Test("wrong usage is 64")
  func usage() throws {
    #expect(try Program().run("build", "x.yaml", "-o", "").status == 64)
    #expect(try Program().run("build").status == 64)
    #expect(try Program().run("bake", "x.yaml").status == 64)
    #expect(try Program().run("build", "x.yaml", "--jobs", "0").status == 64)
    #expect(try Program().run("--version").status == 0)
  }

  @Test("two scenarios of one name are not written over each other")
  func collision() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a/same.yaml", Self.good)
    _ = try scratch.file("b/same.yaml", Self.good)
    var program = Program()
    program.folder = scratch.folder
    let outcome = try program.run("build", "a/same.yaml", "b/same.yaml", "-o", "out")
    #expect(outcome.status == 1 && outcome.messages.contains("overwrite"))
    #expect(try scratch.names(below: "out").isEmpty)
  }

  @Test("warnings are errors with --strict")
  func strict() throws {
    let scratch = try Scratch()
    let file = try scratch.file("undated.yaml", changed("date: 2026-01-31\n", ""))
    #expect(try Program().run("check", file.path).status == 0)
    #expect(try Program().run("check", "--strict", file.path).status == 1)
  }

  @Test(
    "broken templates beside the working folder stop the run with their place",
    arguments: [
      ("{{title_}}\n", "report.md.mustache:1:"), ("{{> gone}}\n", "gone"),
      ("{{> report}}\n", "report"), ("```{table} answr\n```\n", "answer"),
      ("```{table} answer\n", "report.md.mustache:1:"), ("{{{title}}}\n", "report.md.mustache:1:1"),
    ])
  func templates(text: String, message: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file("good.yaml", Self.good)
    _ = try scratch.file("templates/client/report.md.mustache", text)
    var program = Program()
    program.folder = scratch.folder
    let outcome = try program.run("build", "good.yaml", "-o", "out")
    #expect(outcome.status == 1 && outcome.messages.contains(message), "\(outcome.messages)")
    #expect(try scratch.names(below: "out").isEmpty)
  }
}
