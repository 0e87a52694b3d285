import ArgumentParser
import Diagnostics
import UsageLogs

/// `breakeven usage`: prints the workloads that usage logs show.
struct UsageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "usage", abstract: "Print the workloads that usage logs show, as YAML.",
    discussion: """
      Reads plain logs (timestamp, input_tokens, output_tokens), LiteLLM spend logs, OpenAI and Anthropic usage \
      exports, as CSV or JSON lines, gzip or not; several logs are read as one. A scenario holds what is printed, or \
      names it with 'extends'.
      """)

  @Argument(help: "Usage logs.")
  var logs: [String]

  @OptionGroup var usage: UsageOptions

  @OptionGroup var bill: BillOptions

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    do {
      let (read, byModel) = try readings()
      let notes = try byModel.map { try sentences($0, console) } ?? []
      try console.print(UsageText(UsageSummary(read), notes: notes).yaml)
    } catch let exit as ExitCode {
      throw exit
    } catch {
      console.report([UsageLogFile.diagnostic(of: error, file: logs.first ?? "")])
      throw UsageLogFile.exitCode(of: error)
    }
  }

  /// The logs as they are printed and, where they are priced, told apart by model.
  private func readings() throws -> (printed: UsageReading, byModel: UsageReading?) {
    guard bill.isAsked else { return (try read(by: usage.by), nil) }
    guard bill.needsModels else {
      let printed = try read(by: usage.by)
      return (printed, printed.ungrouped)
    }
    let byModel = try readModels()
    return (usage.by == nil ? byModel.ungrouped : try read(by: usage.by), byModel)
  }

  /// The column that models are told apart by, unless the one to group by has models too.
  private static let models = "model"

  private func readModels() throws -> UsageReading {
    let column = usage.by.flatMap { $0.lowercased().hasPrefix(Self.models) ? $0 : nil }
    do {
      return try read(by: column ?? Self.models, pooling: false)
    } catch let fault as UsageFault {
      guard case .noColumn(Self.models, _) = fault.reason else { throw fault }
      throw Diagnostic(
        file: fault.file, at: SourcePlace(line: 1, column: 1),
        "there is no column '\(Self.models)' to price by",
        help: "name the model that prices all of it with --price")
    }
  }

  private func read(by column: String?, pooling: Bool = true) throws -> UsageReading {
    var (request, rules) = (try usage.request(), try usage.rules())
    request.group = column
    if !pooling { rules.smallGroup = 0 }
    let reader = UsageLogReader(
      request, zone: try usage.zone(), naiveTimesAreLocal: usage.localTimes, rules: rules)
    let sources = try logs.map { try UsageLogFile.source($0) }
    return try reader.read(sources, workers: Crew(jobs: reading.jobs).usageWorkers)
  }

  private func sentences(_ read: UsageReading, _ console: Console) throws -> [String] {
    let catalog = try EarlyReading.catalog(console)
    return try UsageBill(
      catalog: catalog, options: bill, firstDay: read.firstDay, day: read.lastDay
    ).sentences(read.byModel)
  }
}
