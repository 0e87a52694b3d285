import ArgumentParser
import Diagnostics
import ScenarioModel

/// `breakeven catalog show`: prints everything of one entry.
struct CatalogShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print everything of a model or an instance: all dated prices, sources, throughputs.")

  @Argument(help: "The id of a model or an instance.")
  var id: String

  @Flag(help: "Print it as JSON.")
  var json = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let catalog = try PresentCatalog(console).catalog
    let part = Catalog(
      models: catalog.models.filter { $0.key == id },
      instances: catalog.instances.filter { $0.key == id },
      throughputs: catalog.throughputs.filter { $0.model == id || $0.instance == id })
    guard !part.models.isEmpty || !part.instances.isEmpty else {
      let ids = Array(catalog.models.keys) + Array(catalog.instances.keys)
      let nearest = NearestName.to(id, among: ids)
      console.report([
        Diagnostic(
          file: "catalog", "has no model and no instance '\(id)'",
          help: nearest.map { "did you mean '\($0)'?" } ?? "'breakeven catalog list' lists all")
      ])
      throw ExitStatus.inputFault
    }
    let lines = CatalogTables(catalog: part).everything
    try console.print(
      json
        ? try CatalogDocument(part).text()
        : lines.map { TerminalText.escaped($0) + "\n" }.joined())
  }
}
