import Foundation
import Testing

/// Printing by programs that stand for an engine and misbehave; `.ci/check-pdf` prints by real ones.
@Suite("Printing as PDF")
struct PDFTests {
  private static let scenario = "inputs/scenarios/steady-volume.yaml"

  /// A program whose last argument is the document's place.
  private func engine(_ body: String, in scratch: Scratch) throws -> String {
    let file = try scratch.file("engine", "#!/bin/bash\ntarget=\"${!#}\"\n\(body)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file.path
  }

  private func build(
    _ body: String, _ rest: [String] = [], in scratch: Scratch
  ) throws -> Program.Outcome {
    let options = ["--pdf-engine", try engine(body, in: scratch)]
    return try Program(environment: ["TMPDIR": scratch.folder.path]).run(
      ["build", Self.scenario, "--to", "pdf", "-o", scratch.folder.path + "/out"] + options + rest)
  }

  private func left(_ scratch: Scratch) throws -> [String] {
    try scratch.names().filter { $0 != "engine" && !$0.hasPrefix("breakeven-") }
  }

  @Test("the engine is given the page, and its document becomes the report")
  func prints() throws {
    let scratch = try Scratch()
    let outcome = try build(
      #"printf '%%PDF-1.7 %s' "$(grep -c '<!doctype html>' "${@: -2:1}")" > "$target""#,
      in: scratch)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try left(scratch) == ["out", "out/steady-volume.pdf"])
    let path = scratch.folder.appendingPathComponent("out/steady-volume.pdf").path
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "%PDF-1.7 1")
  }

  @Test(
    "an engine that fails leaves nothing behind and is named with its reason",
    arguments: [
      ("echo 'ValueError: no such colour' >&2; exit 3", "failed: ValueError: no such colour"),
      ("exit 1", "failed and says nothing"), ("exit 0", "wrote no document"),
      ("echo '<html>' > \"$target\"", "wrote no PDF"),
      ("kill -SEGV $$", "failed and says nothing"),
      ("head -c 6000000 /dev/zero | tr '\\0' x >&2; sleep 60", "failed and says too much"),
    ] as [(String, String)])
  func fails(body: String, reason: String) throws {
    let scratch = try Scratch()
    let outcome = try build(body, in: scratch)
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("steady-volume.yaml: error: can't be printed: "))
    #expect(outcome.messages.contains(reason), "\(outcome.messages)")
    #expect(try left(scratch) == [])
  }

  @Test("a name that no page can hold is refused before anything is printed")
  func longNames() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "long.yaml",
      """
      breakeven: 1
      title: T
      date: 2026-01-31
      workloads: { chat: { tokens_per_day: 50M, input_share: 80% } }
      options: { mini: { name: \(String(repeating: "n", count: 10_000)), kind: api, model: documents/gpt-4o-mini } }
      """)
    let outcome = try Program().run(
      "build", file.path, "--to", "html", "--to", "pdf", "--pdf-engine",
      try engine("exit 3", in: scratch), "-o", scratch.folder.path + "/out")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.contains(
        "can't be printed: the name of option 'mini' has 10000 characters"))
    #expect(try scratch.names() == ["engine", "long.yaml"])
    let page = try Program().run("build", "--quiet", file.path, "-o", "-")
    #expect(page.status == 0 && page.output.hasSuffix("</html>\n"))
  }

  @Test("an engine that hangs is ended with the programs that it began")
  func hangs() throws {
    let scratch = try Scratch()
    let mark = "\(UInt32.random(in: 1_000_000...9_000_000)).5"
    let outcome = try build("sleep \(mark) & wait", ["--pdf-timeout", "1"], in: scratch)
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("did not finish within 1 s and was ended"))
    #expect(outcome.messages.contains("help: give it longer with --pdf-timeout"))
    #expect(try left(scratch) == [])
    #expect(try running(mark) == "", "no orphan sleeps on")
  }

  @Test("an engine that ends but leaves a program at work is not waited for beyond the time")
  func lingers() throws {
    let scratch = try Scratch()
    let mark = "\(UInt32.random(in: 1_000_000...9_000_000)).5"
    let outcome = try build("sleep \(mark) & exit 0", ["--pdf-timeout", "1"], in: scratch)
    #expect(outcome.status == 4)
    #expect(try running(mark) == "")
  }

  @Test(
    "a signal ends the engine with its programs and leaves nothing behind",
    arguments: [2, 15] as [Int32])
  func interrupted(signal: Int32) throws {
    let scratch = try Scratch()
    let mark = "\(UInt32.random(in: 1_000_000...9_000_000)).5"
    let begun = scratch.folder.appendingPathComponent("begun").path
    let engine = try engine(
      "echo half > \"$target\"; touch \(begun); sleep \(mark) & wait", in: scratch)
    let process = Process()
    process.executableURL = Program.built
    process.currentDirectoryURL = Program.package
    process.environment = ["TMPDIR": scratch.folder.path, "PATH": "/usr/bin:/bin"]
    process.arguments = [
      "build", "--quiet", Self.scenario, "--to", "pdf", "--pdf-engine", engine, "-o",
      scratch.folder.path + "/out",
    ]
    try process.run()
    let late = Date(timeIntervalSinceNow: 60)
    while !FileManager.default.fileExists(atPath: begun), Date() < late {
      Thread.sleep(forTimeInterval: 0.02)
    }
    #expect(kill(process.processIdentifier, signal) == 0)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(try running(mark) == "", "no orphan sleeps on")
    #expect(try scratch.names() == ["begun", "engine"])
  }

  private func running(_ mark: String) throws -> String {
    let list = Process()
    list.executableURL = URL(fileURLWithPath: "/bin/bash")
    list.arguments = ["-c", "grep -la \(mark) /proc/[0-9]*/cmdline | grep -v /proc/$$/ || true"]
    let pipe = Pipe()
    list.standardOutput = pipe
    try list.run()
    let found = try pipe.fileHandleForReading.readToEnd() ?? Data()
    list.waitUntilExit()
    let own = "/proc/\(list.processIdentifier)/"
    return String(decoding: found, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix(own) && FileManager.default.fileExists(atPath: String($0)) }
      .joined(separator: "\n")
  }

  @Test(
    "a missing engine is exit code 4 with the line that installs it, before anything is written")
  func missing() throws {
    let scratch = try Scratch()
    let program = Program(environment: ["PATH": "/nowhere"])
    let outcome = try program.run(
      "build", Self.scenario, "--to", "html", "--to", "pdf", "-o", scratch.folder.path + "/out")
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("--to pdf: error: weasyprint is not installed"))
    #expect(outcome.messages.contains("pip install \"weasyprint>=69\""))
    #expect(try scratch.names() == [])
  }

  @Test(
    "wrong options are wrong usage",
    arguments: [
      ["--to", "docx"], ["--pdf-timeout", "0"], ["--template", "memo"], ["--pdf-engine", ""],
      ["--to", "html", "--to", "pdf", "-o", "-"], ["--attach-scenario"],
      ["--to", "pdf", "--attach-scenario", "--pdf-engine", "chromium"],
    ])
  func usage(options: [String]) throws {
    #expect(try Program().run(["build", Self.scenario] + options).status == 64)
  }
}
