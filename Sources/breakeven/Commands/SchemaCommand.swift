import ArgumentParser
import ResultFormat
import ScenarioReader

/// `breakeven schema`: prints the JSON Schema of an input or of a result.
struct SchemaCommand: ParsableCommand {
  /// What has a schema.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case scenario, result
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of scenarios or of results.")

  @Argument(help: "What the schema describes: scenario or result.")
  var subject: Subject

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    switch subject {
    case .scenario: try console.print(ScenarioSchema.text())
    case .result: try console.print(try ResultText.schema())
    }
  }
}
