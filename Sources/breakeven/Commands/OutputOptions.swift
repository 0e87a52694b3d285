import ArgumentParser
import ReportRendering

/// What reports are written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case html, pdf, xlsx, csv, md

  /// Whether it makes a folder of files, named like the scenario.
  var isFolder: Bool { self == .csv || self == .md }
}

extension Site: ExpressibleByArgument {}

/// The options that say as what and where reports are written.
struct OutputOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The folder for the reports, or - for standard output.")
  var output = "out"

  @ArgumentParser.Option(
    name: .customLong("to"), help: "The format; may be given several times (default: html).")
  var formats: [ReportFormat] = []

  @ArgumentParser.Option(
    help: "What makes a site of the Markdown: mkdocs, hugo, docusaurus, or plain for none.")
  var site: Site?

  /// The formats, each once, in their order.
  var wanted: [ReportFormat] {
    if formats.isEmpty { return [site == nil ? .html : .md] }
    return ReportFormat.allCases.filter(formats.contains)
  }

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes a folder or -, not nothing") }
    if site != nil, !wanted.contains(.md) { throw ValidationError("--site goes with --to md") }
    if output == "-", wanted.count > 1 {
      throw ValidationError("standard output takes one format")
    }
  }
}
