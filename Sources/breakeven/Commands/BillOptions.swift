import ArgumentParser
import Quantities

/// What usage logs should have cost, and what came as a bill.
struct BillOptions: ParsableArguments {
  /// The word that asks for the log's own column of models.
  static let byColumn = "catalog"

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Recompute the cost at the price of a model of the catalog.",
      discussion: """
        'catalog' finds each model of the log's own column in the catalog, and NAME=MODEL prices what the log calls \
        NAME. MODEL may pin a date, as in openai/gpt-4o@2026-01. May be given several times.
        """, valueName: "model|name=model|catalog"))
  var price: [String] = []

  @ArgumentParser.Option(
    help: "Compare the recomputed cost with a bill, such as 1234.50; implies --price catalog.")
  var bill: String?

  func validate() throws {
    _ = try amount()
    guard plain.count <= 1 else {
      throw ValidationError(
        "--price names two models for all tokens, '\(plain[0])' and '\(plain[1])'")
    }
    guard named.count == Set(named.map(\.name)).count else {
      throw ValidationError("--price names a model of the log twice")
    }
  }

  /// Whether anything is to be priced.
  var isAsked: Bool { !price.isEmpty || bill != nil }

  /// The model that prices what no other does; nil where none is named.
  var model: String? { plain.first { $0 != Self.byColumn } }

  /// Whether models of the log are found in the catalog by their names.
  var findsModels: Bool { model == nil }

  /// The models that price what the log calls by a name.
  var named: [(name: String, model: String)] {
    price.compactMap { text in
      text.lastIndex(of: "=").map {
        (String(text[..<$0]), String(text[text.index(after: $0)...]))
      }
    }
  }

  /// Whether the log's column of models has to be read.
  var needsModels: Bool { findsModels || !named.isEmpty }

  /// The amount of the bill.
  func amount() throws -> Double? {
    guard let bill else { return nil }
    guard let reading = try? NumberReading(bill), !reading.isPercent, reading.value >= 0 else {
      throw ValidationError("--bill takes an amount such as 1234.50, not '\(bill)'")
    }
    return reading.value
  }

  private var plain: [String] { price.filter { !$0.contains("=") } }
}
