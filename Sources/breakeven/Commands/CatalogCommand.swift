import ArgumentParser

/// `breakeven catalog`: shows the catalog, and takes prices of other projects into it.
struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog", abstract: "Show the catalog, or take prices into it.",
    subcommands: [CatalogListCommand.self, CatalogShowCommand.self, CatalogImportCommand.self])
}

extension CatalogKind: ExpressibleByArgument {}
