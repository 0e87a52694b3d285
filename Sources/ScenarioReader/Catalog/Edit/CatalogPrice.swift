package import Quantities
package import ScenarioModel

/// The prices of a model on a day, to be written into a file of the catalog.
package struct CatalogPrice: Sendable {
  /// The model's id.
  package let model: String
  /// The name for people; nil for the id.
  package let name: String?
  /// What the model does.
  package let purpose: ModelFacts.Purpose
  /// The day.
  package let asOf: CalendarDate
  /// The prices as they are written, by their keys.
  package let amounts: [String: String]
  /// The currency of the amounts.
  package let currency: Currency
  /// Who says so.
  package let source: String

  /// Prices with their source, which the file has as those of a list.
  package init(
    model: String, name: String?, purpose: ModelFacts.Purpose, asOf: CalendarDate,
    amounts: [String: String], currency: Currency, source: String
  ) {
    self.model = model
    self.name = name
    self.purpose = purpose
    self.asOf = asOf
    self.amounts = amounts
    self.currency = currency
    self.source = source
  }

  /// The prices as a mapping in one line.
  var item: String {
    let prices = TokenPriceKey.names.compactMap { key in amounts[key].map { "\(key): \($0)" } }
    let rest = [
      "currency: \(currency.code)", "source: \(QuotedText.always(source))", "as_of: \(asOf.iso)",
      "evidence: \(Evidence.list.rawValue)",
    ]
    return "{ " + (prices + rest).joined(separator: ", ") + " }"
  }

  /// The lines of a new entry, two levels deep.
  static func entry(_ prices: [CatalogPrice], indent: String) -> [String] {
    guard let first = prices.first else { return [] }
    return [
      "\(indent)\(QuotedText.key(first.model)):",
      "\(indent)  name: \(QuotedText.always(first.name ?? first.model))",
      "\(indent)  does: \(first.purpose.rawValue)", "\(indent)  prices:",
    ] + prices.map { "\(indent)    - \($0.item)" }
  }
}

/// Text as YAML takes it for text.
enum QuotedText {
  /// In quotes, whatever it is.
  static func always(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// As a key, in quotes only where it needs them.
  static func key(_ text: String) -> String {
    let isPlain =
      text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || "._-/".utf8.contains($0)
      } && text.contains("/") && !text.hasPrefix("-")
    return isPlain ? text : always(text)
  }
}
