import ArgumentParser
import ScenarioModel

/// `breakeven catalog list`: prints one line an entry.
struct CatalogListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the entries of the catalog with their newest prices.")

  @Argument(help: "Only ids that fit, such as 'openai/*' (default: all).")
  var pattern = "*"

  @ArgumentParser.Option(help: "models, instances or throughput.")
  var kind = CatalogKind.models

  @Flag(help: "Print everything of them as JSON.")
  var json = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let catalog = try PresentCatalog(console).catalog
    let wanted = NamePattern(pattern)
    let part: Catalog
    switch kind {
    case .models: part = Catalog(models: catalog.models.filter { wanted.matches($0.key) })
    case .instances: part = Catalog(instances: catalog.instances.filter { wanted.matches($0.key) })
    case .throughput:
      part = Catalog(
        throughputs: catalog.throughputs.filter {
          wanted.matches($0.model) || wanted.matches($0.instance)
        })
    }
    let text = CatalogTables(catalog: part).text(of: kind)
    if text.isEmpty { console.note("no entry fits '\(pattern)'") }
    try console.print(json ? try CatalogDocument(part).text() : text)
  }
}
