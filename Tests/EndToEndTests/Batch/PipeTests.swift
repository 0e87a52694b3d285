import Foundation
import Testing

@Suite("Pipes and terminals")
struct PipeTests {
  /// Runs a line of a shell, in which `$PROGRAM` is the program.
  private func shell(_ line: String, in scratch: Scratch, terminal: String = "xterm") throws
    -> Program.Outcome
  {
    var shell = Program()
    shell.executable = URL(fileURLWithPath: "/bin/sh")
    shell.folder = scratch.folder
    shell.environment = ["PROGRAM": Program.built.path, "TERM": terminal]
    return try shell.run("-c", line)
  }

  @Test("a result is there before the next line is asked for")
  func interactive() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Program.built
    process.arguments = ["evaluate", "-", "--quiet"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for tokens in [1_000_000, 2_000_000] {
      let line = ScenarioText.json(tokens: tokens) + "\n"
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      var result = Data()
      while result.last != UInt8(ascii: "\n") {
        let part = try #require(try output.fileHandleForReading.read(upToCount: 1))
        result.append(part)
      }
      #expect(String(decoding: result, as: UTF8.self).contains("\"options\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("a faulty line ends the run though more may come")
  func endsWhileWaiting() throws {
    let process = Process()
    let (input, messages) = (Pipe(), Pipe())
    process.executableURL = Program.built
    process.arguments = ["evaluate", "-", "--jobs", "4"]
    process.standardInput = input
    process.standardError = messages
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("nothing\n".utf8))
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    let said = try messages.fileHandleForReading.readToEnd() ?? Data()
    #expect(
      String(decoding: said, as: UTF8.self)
        .hasPrefix("<stdin>:1:1: error: the line is no JSON object"))
    try input.fileHandleForWriting.close()
  }

  @Test("a reader that has seen enough ends the run without a word")
  func closedPipe() throws {
    let scratch = try Scratch()
    let line = ScenarioText.json() + "\n"
    _ = try scratch.file("in.jsonl", String(repeating: line, count: 60))
    let plain = try shell("$PROGRAM evaluate - < in.jsonl | head -n 1", in: scratch)
    #expect(plain.output.split(separator: "\n").count == 1)
    #expect(plain.messages.isEmpty)
    let ignored = try shell("trap '' PIPE; $PROGRAM evaluate - < in.jsonl | head -n 1", in: scratch)
    #expect(ignored.output.split(separator: "\n").count == 1)
    #expect(ignored.messages.isEmpty)
  }

  @Test("an input that can't be read is said")
  func unreadable() throws {
    let outcome = try shell("$PROGRAM evaluate - < .", in: Scratch())
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("<stdin>:1:1: error: can't be read"))
  }

  /// What a terminal gets to see of a build of many scenarios.
  private func transcript(_ flags: String, terminal: String = "xterm") throws -> String {
    let scratch = try Scratch()
    for index in 10..<40 { _ = try scratch.file("in/s\(index).yaml", ScenarioText.good) }
    let build = "$PROGRAM build in -o out --jobs 1 \(flags)"
    let outcome = try shell("script -qec \"\(build)\" /dev/null", in: scratch, terminal: terminal)
    #expect(try scratch.names(below: "out").count == 30)
    return outcome.output
  }

  @Test("a terminal sees how far the run is, and nothing of it at the end")
  func progress() throws {
    let seen = try transcript("")
    #expect(seen.contains("\r\u{1B}[Kwriting "))
    #expect(seen.contains(" of 30"))
    #expect(seen.hasSuffix("\r\u{1B}[K30 reports written to out\r\n"))
  }

  @Test("a quiet run and a terminal that can't erase see no progress")
  func noProgress() throws {
    #expect(try transcript("--quiet") == "")
    #expect(try transcript("", terminal: "dumb") == "30 reports written to out\r\n")
  }

  @Test("what is no terminal sees no progress")
  func redirected() throws {
    let seen = try transcript("2> messages.txt")
    #expect(seen == "")
  }
}
