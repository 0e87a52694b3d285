import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The package's folder.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program that was built with these tests.
  static let built: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("breakeven")
    let isBeside = FileManager.default.isExecutableFile(atPath: beside.path)
    return isBeside ? beside : package.appendingPathComponent(".build/debug/breakeven")
  }()

  /// The program to run.
  var executable = Program.built
  /// The working folder.
  var folder = Program.package
  /// What the environment adds to the test's own.
  var environment: [String: String] = [:]

  /// What stands on standard input.
  var input = Data()

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> Outcome {
    try run(arguments)
  }

  /// Runs the program to its end.
  func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["NO_COLOR": "1"]) { $1 }.merging(environment) { $1 }
    let scratch = try Scratch()
    let output = try scratch.file("output", "")
    let messages = try scratch.file("messages", "")
    process.standardInput = try FileHandle(forReadingFrom: scratch.file("input", bytes: input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }
}
