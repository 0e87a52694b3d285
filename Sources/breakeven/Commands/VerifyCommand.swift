import ArgumentParser
import Diagnostics
import ScenarioModel

/// `breakeven verify`: says whether a scenario with this program gives a report.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether a scenario gives a report, and if not, what differs.",
    discussion: """
      An HTML report says itself how it was made. A PDF is printed again, so name its template and \
      print it with the same engine. Exit code 1 where they differ.
      """)

  /// So many differences are told one by one.
  private static let mostTold = 20

  @Argument(help: "A report, as HTML or PDF.")
  var report: String

  @Argument(help: "The scenario that it is said to come from.")
  var scenario: String

  @OptionGroup var options: PageOptions

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let stated = try bytes(console)
    let isPDF = stated.starts(with: "%PDF-".utf8)
    let text = isPDF ? "" : String(decoding: stated, as: UTF8.self)
    let page = PageFigures(text)
    guard isPDF || page.isReport else {
      console.report([Diagnostic(file: report, "is no report of this program, as HTML or PDF")])
      throw ExitStatus.inputFault
    }
    let made = try made(isPDF ? nil : page.command, isPDF: isPDF, console)
    if made == stated { return console.note("\(scenario) gives \(report), byte for byte") }
    let found =
      isPDF ? [] : page.differences(from: PageFigures(String(decoding: made, as: UTF8.self)))
    let told = found.prefix(Self.mostTold).map { Diagnostic(file: report, $0) }
    let rest = found.count - told.count
    let last = rest > 0 ? [Diagnostic(file: report, "and \(counted(rest, "more difference"))")] : []
    let none = Diagnostic(
      file: report, "is not what \(scenario) gives",
      help: isPDF
        ? "verify its HTML to see which figure differs, or name its --template and --pdf-engine"
        : "its figures are the same; its words or its look differ")
    console.report(found.isEmpty ? [none] : told + last)
    throw ExitStatus.inputFault
  }

  private func bytes(_ console: Console) throws -> [UInt8] {
    do throws(Diagnostic) {
      return try FileReading.bytes(of: report, upTo: FileReading.largestReportBytes)
    } catch {
      console.report([error])
      throw ExitStatus.inputFault
    }
  }

  /// The report made again, as its own command says, else as the options do.
  private func made(_ command: String?, isPDF: Bool, _ console: Console) throws -> [UInt8] {
    let words = command?.split(separator: " ").map(String.init) ?? []
    var order = ReportOrder([isPDF ? .pdf : .html], options)
    if let place = words.firstIndex(of: "--template"), words.indices.contains(place + 1),
      ReportKind(rawValue: words[place + 1]) != nil
    {
      order.template = words[place + 1]
    }
    if words.contains("--internal") { order.includesInternal = true }
    let press = try ReportPress.ready([scenario], order, console: console, jobs: reading.jobs)
    guard let read = press.batch.scenarios.only else {
      throw ValidationError("verify takes one scenario; '\(scenario)' holds several")
    }
    return try press.press.only(read).bytes
  }
}
