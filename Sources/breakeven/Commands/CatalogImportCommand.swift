import ArgumentParser
import Diagnostics
import Foundation
import PriceLists
import Publishing
import Quantities
import ScenarioModel
import ScenarioReader

extension PriceList: ExpressibleByArgument {}

/// `breakeven catalog import`: turns models of another project's price list into dated entries.
struct CatalogImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take prices of LiteLLM or genai-prices into a file of the catalog.",
    discussion: """
      FILE is LiteLLM's model_prices_and_context_window.json or genai-prices' data.json. Printed is \
      what changes against the present catalog, and what is left out. Prices are dated by the file \
      or by --as-of. Prices of a day that the file has already are replaced with --replace alone; \
      all else of the file stays, comments too.
      """)

  /// The largest price list that is read.
  private static let largestBytes = 64 << 20

  @ArgumentParser.Option(help: "Whose list it is: litellm or genai-prices.")
  var from: PriceList

  @Argument(help: "The price list.")
  var file: String

  @ArgumentParser.Option(
    name: .customLong("model"),
    help: ArgumentHelp(
      "A model's name or id, or a pattern such as 'openai/*'; may be given several times.",
      valueName: "pattern"))
  var patterns: [String]

  @ArgumentParser.Option(help: "The day on which the prices held, such as 2026-01-31.")
  var asOf: String?

  @ArgumentParser.Option(help: "What the source is called (default: the list and the file's name).")
  var source: String?

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file to write or add to, or - for standard output (default: nothing is written).")
  var output: String?

  @Flag(help: "Replace other prices of the same day.")
  var replace = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if let asOf, day == nil {
      throw ValidationError("--as-of takes a day such as 2026-01-31, not '\(asOf)'")
    }
    if output == "" { throw ValidationError("--output takes a file or -, not nothing") }
    if let source, source.unicodeScalars.contains(where: TerminalText.isUnsafe) {
      throw ValidationError("--source takes text without control characters")
    }
  }

  func run() throws {
    let console = Console(reading)
    let present = try PresentCatalog(console)
    let target = try path.map { try CatalogTarget($0, present.files, console) }
    let own = try target?.models(console) ?? [:]
    let found = PriceImport(
      try wanted(console), of: from, source: named,
      against: { own[$0] ?? present.catalog.models[$0] },
      ids: own.keys.sorted() + present.catalog.models.keys.sorted())
    try say(found.text, console)
    guard !found.changes.isEmpty else { throw ExitStatus.inputFault }
    try refuseConflicts(of: found, console)
    try write(found, to: target, console)
  }

  private var day: CalendarDate? {
    asOf.flatMap { $0.utf8.count == 10 ? CalendarDate(iso: $0) : nil }
  }

  /// The file to write, where it is one.
  private var path: String? { output == "-" ? nil : output }

  private var named: String {
    let name = URL(fileURLWithPath: file).lastPathComponent
    return source ?? "\(from.title), \(TerminalText.escaped(name))"
  }

  /// The models that the patterns fit; a pattern that fits none is an error.
  private func wanted(_ console: Console) throws -> [ListedModel] {
    do throws(Diagnostic) {
      let bytes = try FileReading.bytes(of: file, upTo: Self.largestBytes)
      let models = try from.models(in: bytes, file: file, on: day)
      let wanted = patterns.map { NamePattern($0) }
      for (text, pattern) in zip(patterns, wanted)
      where !models.contains(where: { pattern.matches($0.name) || pattern.matches($0.id) }) {
        let nearest = NearestName.to(text, among: models.map(\.name) + models.map(\.id))
        throw Diagnostic(
          file: file, "has no model '\(text)'", help: nearest.map { "did you mean '\($0)'?" })
      }
      return models.filter { model in
        wanted.contains { $0.matches(model.name) || $0.matches(model.id) }
      }
    } catch {
      console.report([error]) { _ in FileReading.text(of: file) }
      throw ExitStatus.inputFault
    }
  }

  /// Prints what changes, beside the file where that is printed itself.
  private func say(_ text: String, _ console: Console) throws {
    guard output == "-" else { return try console.print(text) }
    for line in text.split(separator: "\n") { console.note(String(line)) }
  }

  private func refuseConflicts(of found: PriceImport, _ console: Console) throws {
    let faults = found.changes.compactMap { change -> Diagnostic? in
      guard case .conflict = change.kind, !replace else { return nil }
      return Diagnostic(
        file: path ?? "catalog",
        "has other prices of '\(change.price.model)' on \(change.price.asOf.iso): \(change.words)",
        help: "add --replace, or date them with --as-of")
    }
    console.report(faults)
    guard faults.isEmpty else { throw ExitStatus.inputFault }
  }

  private func write(
    _ found: PriceImport, to target: CatalogTarget?, _ console: Console
  ) throws {
    let prices = found.changes.filter { $0.isWritten(replacing: replace) }.map(\.price)
    guard let target else {
      guard output != nil else { return console.note("nothing is written without -o FILE") }
      return try console.print(prices.isEmpty ? "" : CatalogEditor.newFile(prices))
    }
    guard !prices.isEmpty else { return console.note("\(target.path) has them all") }
    try target.check(Set(prices.map(\.model)), console)
    let text = try target.text(with: prices, console)
    do throws(PublishingError) {
      try ArtifactWriter.write(text, to: target.path)
    } catch {
      console.report([Diagnostic(file: error.path, "can't be written: \(error.reason)")])
      throw ExitStatus.environmentFault
    }
    console.note("\(counted(prices.count, "price")) written to \(target.path)")
  }
}
