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

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let reader = UsageLogReader(
      try usage.request(), zone: try usage.zone(), naiveTimesAreLocal: usage.localTimes,
      rules: try usage.rules())
    do {
      let sources = try logs.map { try UsageLogFile.source($0) }
      let read = try reader.read(sources, workers: Crew(jobs: reading.jobs).usageWorkers)
      try console.print(UsageText(UsageSummary(read)).yaml)
    } catch let exit as ExitCode {
      throw exit
    } catch {
      console.report([UsageLogFile.diagnostic(of: error, file: logs.first ?? "")])
      throw ExitStatus.inputFault
    }
  }
}
