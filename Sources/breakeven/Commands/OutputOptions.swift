import ArgumentParser

/// What reports are written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case html, pdf, xlsx
}

/// The options that say as what and where reports are written.
struct OutputOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The folder for the reports, or - for standard output.")
  var output = "out"

  @ArgumentParser.Option(
    name: .customLong("to"), help: "The format; may be given several times (default: html).")
  var formats: [ReportFormat] = []

  /// The formats, each once, in their order.
  var wanted: [ReportFormat] {
    formats.isEmpty ? [.html] : ReportFormat.allCases.filter(formats.contains)
  }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes a folder or -, not nothing") }
    if output == "-", wanted.count > 1 {
      throw ValidationError("standard output takes one format")
    }
  }
}
