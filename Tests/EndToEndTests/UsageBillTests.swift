import Foundation
import Testing

@Suite("Bills beside usage logs")
struct UsageBillTests {
  /// Three models on one day: 4M, 1M and 2M input tokens; prices are of 2025-07-04 and 2025-11-06.
  private static let log = """
    timestamp,model,input_tokens,output_tokens,cached_tokens,spend
    2026-01-20T10:00:00Z,gpt-4o-mini-2024-07-18,4000000,1000000,1000000,1.10
    2026-01-20T11:00:00Z,claude-3-5-haiku-20241022,1000000,500000,0,2.80
    2026-01-20T12:00:00Z,in-house,2000000,100000,0,0.50

    """

  private func run(_ log: String = Self.log, _ options: String...) throws -> Program.Outcome {
    let scratch = try Scratch()
    _ = try scratch.file("log.csv", log)
    return try Program(folder: scratch.folder).run(["usage", "log.csv"] + options)
  }

  @Test("models are found in the catalog, priced, and compared with the log and the bill")
  func reconciled() throws {
    // gpt-4o-mini: 3M at 0.15 = 0.45, 1M cached at 0.075 = 0.075, 1M output at 0.60: 1.125.
    // claude-3.5-haiku: 1M at 0.80, 0.5M output at 4 = 2: 2.80. Together 3.925, printed 3.93.
    // The log: 1.10 + 2.80 = 3.90 of the two, 0.03 less (0.8 %); 4.40 with the third.
    // The bill: 5.00 - 3.93 = 1.07 (27.2 %), and 0.60 (13.6 %) above the log.
    let outcome = try run(Self.log, "--bill", "5")
    #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
    for line in [
      "# recomputed at list prices of the catalog, without discounts for batches or volume: $3.93",
      "# 'gpt-4o-mini-2024-07-18' at openai/gpt-4o-mini of 2025-07-04: $1.13 for 4M input tokens, "
        + "1M of them read from the cache, and 1M output tokens; the log's own spend is $1.10, "
        + "$0.03 (2.7%) less than recomputed",
      "# 'claude-3-5-haiku-20241022' at anthropic/claude-3.5-haiku of 2025-11-06: $2.80 for 1M "
        + "input tokens and 500K output tokens; the log's own spend is $2.80, the same as recomputed",
      "# not priced: 2M input tokens and 100K output tokens of 'in-house': the catalog has no such "
        + "model; the log's own spend for them is $0.50",
      "# the log's own spend: $4.40, $0.03 (0.8%) less than recomputed for the models of which both "
        + "are known",
      "# the bill: $5.00, $1.07 (27.2%) more than the recomputed cost; $0.60 (13.6%) more than the "
        + "log's own spend; $1.07 does not reconcile",
      "# amounts of the log and of the bill are taken for USD",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(outcome.output)")
    }
    #expect(outcome.output.contains("\nworkloads:\n  log-csv:\n"))
  }

  @Test("one model prices all of a log, at the date that it pins")
  func oneModel() throws {
    // 7M input, 1M of them cached: 6 · 2.50 + 1.25; 1.6M output at 10: 32.25.
    let outcome = try run(Self.log, "--price", "openai/gpt-4o@2025-07", "--bill", "32.25")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output.contains(
        "# at openai/gpt-4o of 2025-07-04: $32.25 for 7M input tokens, 1M of them read from the "
          + "cache, and 1.6M output tokens\n"))
    #expect(
      outcome.output.contains(
        "# the bill: $32.25, the same as the recomputed cost; $27.85 (633.0%) more than the log's "
          + "own spend; it reconciles\n"))
  }

  @Test("a model of the log can be given a model of the catalog, and workloads stay apart")
  func named() throws {
    let outcome = try run(
      Self.log, "--by", "model", "--price", "in-house=openai/gpt-4o-mini", "--price", "catalog")
    #expect(outcome.output.contains("# 'in-house' at openai/gpt-4o-mini of "))
    #expect(!outcome.output.contains("# not priced"))
    #expect(outcome.output.contains("\n  in-house:\n"))
  }

  @Test("what the log does not say is not made up")
  func bare() throws {
    let log = "timestamp,input_tokens,output_tokens\n2026-01-20T10:00:00Z,1000000,0\n"
    let priced = try run(log, "--price", "openai/gpt-4o")
    #expect(priced.output.contains("# the log has no spend of its own to compare with\n"))
    #expect(!priced.output.contains("does not reconcile"))
    let column = try run(log, "--bill", "5")
    #expect(column.status == 1)
    #expect(
      column.messages == """
        log.csv:1:1: error: there is no column 'model' to price by
          help: name the model that prices all of it with --price

        """)
  }

  @Test("a model that the catalog has not, or not yet, is told")
  func unknown() throws {
    let unknown = try run(Self.log, "--price", "openai/gpt-4")
    #expect(unknown.status == 1)
    #expect(
      unknown.messages.contains("error: 'openai/gpt-4' is not in the catalog\n  help: did you mean")
    )
    let later = try run(Self.log, "--price", "openai/gpt-5.4-mini")
    #expect(later.status == 1 && later.messages.contains("are later than"), "\(later.messages)")
  }

  @Test(
    "wrong options are wrong usage",
    arguments: [
      ["--bill", "much"], ["--bill", "-1"], ["--bill", "5%"],
      ["--price", "openai/gpt-4o", "--price", "openai/gpt-4o-mini"],
      ["--price", "a=openai/gpt-4o", "--price", "a=openai/gpt-4o-mini"],
    ])
  func wrongUsage(options: [String]) throws {
    #expect(try Program().run(["usage", "log.csv"] + options).status == 64)
  }

  @Test("without the program gzip the environment is at fault")
  func noGzip() throws {
    let scratch = try Scratch()
    let packed = scratch.folder.appendingPathComponent("log.csv.gz")
    try Data([0x1F, 0x8B, 8, 0]).write(to: packed)
    let program = Program(
      folder: scratch.folder, environment: ["PATH": scratch.folder.path])
    let outcome = try program.run("usage", "log.csv.gz")
    #expect(outcome.status == 4)
    #expect(
      outcome.messages == """
        log.csv.gz: error: can't be unpacked: the program 'gzip' can't be started
          help: install it, as in 'apt-get install gzip', or unpack the log

        """)
  }
}
