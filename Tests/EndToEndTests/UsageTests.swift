import Foundation
import Testing

@Suite("Usage logs")
struct UsageTests {
  /// Two weeks of a request every ten minutes, and six times as many from 09:00 to 17:00 UTC.
  private static let log: String = {
    var text = "timestamp,model,input_tokens,output_tokens,cached_tokens\n"
    let start = 1_767_571_200
    for minute in stride(from: 0, to: 14 * 24 * 60, by: 1) {
      let hour = minute / 60 % 24
      guard minute % 10 == 0 || minute % 10 < 6 && (9..<17).contains(hour) else { continue }
      text +=
        "\(start + minute * 60),\(minute % 3 == 0 ? "large" : "small"),\(800 + minute % 100),60,400\n"
    }
    return text
  }()

  private static let scenario = """
    breakeven: 1
    title: By a log
    date: 2026-01-31
    EXTENDS
    options:
      api: { kind: api, price: { input: 1, output: 4, cached_input: 0.1 } }
    """

  @Test("what is printed is part of a scenario")
  func printed() throws {
    let scratch = try Scratch()
    let log = try scratch.file("log.csv", Self.log)
    let outcome = try Program().run(
      "usage", log.path, "--by", "model", "--time-zone", "Europe/Berlin")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(outcome.output.contains("\n  large:\n") && outcome.output.contains("\n  small:\n"))
    #expect(outcome.output.contains("on the clock of Europe/Berlin"))
    _ = try scratch.file("_usage.yaml", outcome.output)
    let scenario = try scratch.file(
      "s.yaml", Self.scenario.replacingOccurrences(of: "EXTENDS", with: "extends: _usage.yaml"))
    let check = try Program().run("check", "--strict", scenario.path)
    #expect(check.status == 0, "\(check.messages)")
  }

  @Test("a scenario that names a log has the result of one that extends what is printed")
  func inPlace() throws {
    let scratch = try Scratch()
    let log = try scratch.file("log.csv", Self.log)
    let printed = try Program(folder: scratch.folder).run("usage", log.lastPathComponent)
    _ = try scratch.file("_usage.yaml", printed.output)
    let results = try [
      "extends: _usage.yaml", "workloads: { log-csv: { traffic: { usage: log.csv } } }",
    ].map { text in
      let scenario = try scratch.file(
        "s.yaml", Self.scenario.replacingOccurrences(of: "EXTENDS", with: text))
      let outcome = try Program().run("evaluate", "--quiet", scenario.path)
      #expect(outcome.status == 0, "\(outcome.messages)")
      return outcome.output.components(separatedBy: "\"provenance\"")[0]
    }
    #expect(results[0] == results[1])
    #expect(
      results[0].contains("\"evidence\" : \"measured\"") || results[0].contains("\"measured\""))
  }

  /// A scenario with two workloads of one log, and a fleet.
  private static let measured = """
    breakeven: 1
    title: By a log
    date: 2026-01-31
    workloads:
      large: { traffic: { usage: { logs: log.csv, only: { model: large } } } }
      small: { traffic: { usage: { logs: log.csv, only: { model: small } } } }
    options:
      api: { kind: api, price: { input: 1, output: 4, cached_input: 0.1 } }
      own: { kind: self-hosted, hourly_price: 1, accelerators: 1, memory_gb: 24, throughput: { tokens_per_second: 500 } }
    """

  @Test("a log is an input by its own digest, and verify names it where it differs")
  func provenance() throws {
    let scratch = try Scratch()
    let log = try scratch.file("log.csv", Self.log)
    _ = try scratch.file("s.yaml", Self.measured)
    let program = Program(folder: scratch.folder)
    let built = try program.run("build", "s.yaml", "-o", ".")
    #expect(built.status == 0, "\(built.messages)")
    let sum = try Program(
      executable: URL(fileURLWithPath: "/usr/bin/sha256sum"), folder: scratch.folder
    ).run("log.csv").output
    let digest = String(sum.prefix(64))
    let page = try String(
      contentsOf: scratch.folder.appendingPathComponent("s.html"), encoding: .utf8)
    #expect(page.contains("SHA-256 of the log log.csv") && page.contains(digest))
    #expect(try program.run("verify", "s.html", "s.yaml").status == 0)
    try Data((Self.log + "1767571200,large,800,60,400\n").utf8).write(to: log)
    let verified = try program.run("verify", "s.html", "s.yaml")
    #expect(verified.status == 1)
    #expect(verified.messages.contains("SHA-256 of the log log.csv: the report says '\(digest)'"))
  }

  @Test("a log of internal workloads is in no report unless that is asked for")
  func internalLog() throws {
    let scratch = try Scratch()
    _ = try scratch.file("secret.csv", Self.log)
    _ = try scratch.file("log.csv", Self.log)
    let scenario = Self.measured.replacingOccurrences(
      of: "small: { traffic: { usage: { logs: log.csv,",
      with: "small: { internal: true, traffic: { usage: { logs: secret.csv,")
    _ = try scratch.file("s.yaml", scenario)
    let program = Program(folder: scratch.folder)
    for template in ["client", "budget", "comparison"] {
      let page = try program.run("build", "--template", template, "s.yaml", "-o", "-").output
      #expect(page.contains("log log.csv") && !page.contains("secret.csv"), "\(template)")
    }
    let whole = try program.run("build", "--internal", "s.yaml", "-o", "-").output
    #expect(whole.contains("SHA-256 of the log secret.csv"))
  }

  @Test("a log that a scenario names is not passed over, and its findings are in the result")
  func folder() throws {
    let scratch = try Scratch()
    _ = try scratch.file("log.csv", Self.log)
    _ = try scratch.file("other.csv", Self.log)
    _ = try scratch.file("s.yaml", Self.measured)
    let program = Program(folder: scratch.folder)
    let check = try program.run("check", ".")
    #expect(check.status == 0)
    #expect(check.messages.contains("passed over 1 file: not scenarios\n"), "\(check.messages)")
    let result = try program.run("evaluate", "s.yaml").output
    #expect(result.contains("\"findings\""))
    #expect(result.contains("the log covers") == false)
  }

  @Test("a missing gzip is the environment's fault for scenarios too")
  func scenarioWithoutGzip() throws {
    let scratch = try Scratch()
    _ = try scratch.file("log.csv.gz", bytes: Data([0x1F, 0x8B, 8, 0]))
    let scenario = Self.measured.replacingOccurrences(of: "log.csv", with: "log.csv.gz")
    _ = try scratch.file("s.yaml", scenario)
    let program = Program(folder: scratch.folder, environment: ["PATH": scratch.folder.path])
    let outcome = try program.run("check", "s.yaml")
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("install it, as in 'apt-get install gzip'"))
  }

  @Test("a gzip file is read as what it holds, and one that is cut off is told")
  func gzip() throws {
    let scratch = try Scratch()
    let log = try scratch.file("log.csv", Self.log)
    let plain = try Program(folder: scratch.folder).run("usage", "log.csv")
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-k", log.path]
    try gzip.run()
    gzip.waitUntilExit()
    let packed = try Program(folder: scratch.folder).run("usage", "log.csv.gz")
    #expect(packed.status == 0, "\(packed.messages)")
    #expect(
      packed.output
        == plain.output.replacingOccurrences(of: "log.csv", with: "log.csv.gz")
        .replacingOccurrences(of: "  log-csv:", with: "  log-csv-gz:"))
    let whole = try Data(contentsOf: log.appendingPathExtension("gz"))
    let cut = scratch.folder.appendingPathComponent("cut.csv.gz")
    try whole.prefix(whole.count / 2).write(to: cut)
    let broken = try Program(folder: scratch.folder).run("usage", "cut.csv.gz")
    #expect(broken.status == 1)
    #expect(broken.messages == "cut.csv.gz: error: ends in the middle\n")
  }

  @Test("faults have file and line, and exit code 1")
  func faults() throws {
    let scratch = try Scratch()
    _ = try scratch.file(
      "bad.csv", "timestamp,input_tokens,output_tokens\n2026-01-05T10:00:00Z,-1,2\n")
    let outcome = try Program(folder: scratch.folder).run("usage", "bad.csv")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(
      outcome.messages == """
        bad.csv:2:1: error: 1 of 1 rows can't be read; the first: input: a negative number '-1'
          help: correct them, or allow more with --max-bad-rows

        """)
    let folder = try Program(folder: scratch.folder).run("usage", ".")
    #expect(folder.status == 1 && folder.messages.contains("error: is a folder"))
    let missing = try Program(folder: scratch.folder).run("usage", "none.csv")
    #expect(missing.status == 1 && missing.messages.contains("there is no such file"))
    let device = try Program(folder: scratch.folder).run("usage", "/dev/null")
    #expect(device.status == 1 && device.messages.contains("is not a regular file"))
  }

  @Test(
    "wrong options are wrong usage",
    arguments: [
      ["--time-zone", "Mars/Olympus"], ["--columns", "when=t"], ["--columns", "timestamp"],
      ["--max-bad-rows", "2"], ["--small", "x"], ["--columns", "input=a,input=b"],
    ])
  func wrongUsage(options: [String]) throws {
    let outcome = try Program().run(["usage", "log.csv"] + options)
    #expect(outcome.status == 64)
  }
}
