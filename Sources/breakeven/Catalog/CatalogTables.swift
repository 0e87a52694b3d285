import Quantities
import ScenarioModel

/// The kinds of entries that a catalog has.
enum CatalogKind: String, CaseIterable {
  case models, instances, throughput
}

/// A catalog as tables and lists for a terminal.
struct CatalogTables {
  /// What is shown.
  let catalog: Catalog
  /// A source is cut to so many characters where it is one cell of a row.
  private static let mostOfSource = 60
  private static let tokenPrices = [
    "input", "output", "cached_input", "cache_write", "batch_discount",
  ]

  /// One line an entry, with its newest price.
  func text(of kind: CatalogKind) -> String {
    switch kind {
    case .models: models
    case .instances: instances
    case .throughput: throughput
    }
  }

  private var models: String {
    var table = TextTable("MODEL", "INPUT", "OUTPUT", "CURRENCY", "AS OF", "SOURCE")
    for (id, model) in catalog.models.sorted(by: { $0.key < $1.key }) {
      let newest = Self.newest(model.prices)
      let source = newest?.prices["input"]?.source ?? model.parameters?.source
      table.add([
        id, Self.amount("input", newest), Self.amount("output", newest),
        newest?.currency.code ?? "", newest?.asOf?.iso ?? "", Self.cut(source),
      ])
    }
    return table.isEmpty ? "" : table.text
  }

  private var instances: String {
    var table = TextTable("INSTANCE", "ACCELERATORS", "PER HOUR", "CURRENCY", "AS OF", "SOURCE")
    for (id, instance) in catalog.instances.sorted(by: { $0.key < $1.key }) {
      let newest = Self.newest(instance.prices)
      let (count, memory) = (instance.accelerators.value, instance.memoryGigabytes.value)
      let term =
        newest?.prices["on-demand"].map { ("", $0) }
        ?? newest?.prices.sorted { $0.key < $1.key }.first.map { ("\($0.key) ", $0.value) }
      table.add([
        id, "\(NumberText.plain(count)) × \(NumberText.plain(memory)) GB",
        term.map { $0.0 + NumberText.plain($0.1.value) } ?? "",
        newest?.currency.code ?? "", newest?.asOf?.iso ?? "", Self.cut(term?.1.source),
      ])
    }
    return table.isEmpty ? "" : table.text
  }

  private var throughput: String {
    var table = TextTable("MODEL", "INSTANCE", "TOKENS/S", "COUNTS", "REQUEST", "AS OF", "SOURCE")
    for row in catalog.throughputs {
      table.add([
        row.model, row.instance, NumberText.plain(row.tokensPerSecond.value), row.counted.rawValue,
        "\(NumberText.plain(row.inputLength)) + \(NumberText.plain(row.outputLength))",
        row.tokensPerSecond.asOf?.iso ?? "", Self.cut(row.tokensPerSecond.source),
      ])
    }
    return table.isEmpty ? "" : table.text
  }

  /// All lines of every entry.
  var everything: [String] {
    let models = catalog.models.sorted { $0.key < $1.key }.flatMap(lines)
    let instances = catalog.instances.sorted { $0.key < $1.key }.flatMap(lines)
    let rows = catalog.throughputs.map { row in
      "throughput on \(row.instance) of \(row.model): "
        + "\(NumberText.plain(row.tokensPerSecond.value)) \(row.counted.rawValue) tokens a second, "
        + "\(NumberText.plain(row.inputLength)) + \(NumberText.plain(row.outputLength)) tokens a "
        + "request, \(row.load)\(row.isSaturated ? ", saturated" : "")"
        + Self.evidence(row.tokensPerSecond)
    }
    return models + instances + rows
  }

  private func lines(_ id: String, _ model: CatalogModel) -> [String] {
    var lines = ["\(id): \(model.name)", "  does \(model.purpose.rawValue)"]
    if let quality = model.quality { lines.append("  quality \(quality.rawValue)") }
    if let number = model.parameters {
      lines.append("  \(NumberText.compact(number.value)) parameters\(Self.evidence(number))")
    }
    if let number = model.bytesPerParameter {
      lines.append(
        "  \(NumberText.plain(number.value)) bytes per parameter\(Self.evidence(number))")
    }
    return lines
      + model.prices.flatMap { Self.lines(of: $0, "per million tokens", Self.tokenPrices) }
  }

  private func lines(_ id: String, _ instance: CatalogInstance) -> [String] {
    [
      "\(id): \(instance.name)",
      "  \(NumberText.plain(instance.accelerators.value)) accelerators"
        + Self.evidence(instance.accelerators),
      "  \(NumberText.plain(instance.memoryGigabytes.value)) GB of memory each"
        + Self.evidence(instance.memoryGigabytes),
    ]
      + instance.prices.flatMap { dated in
        Self.lines(of: dated, "per hour", dated.prices.keys.sorted())
      }
  }

  private static func lines(of dated: DatedPrices, _ unit: String, _ keys: [String]) -> [String] {
    let day = dated.asOf?.iso ?? "undated"
    let present = keys.compactMap { key in dated.prices[key].map { (key, $0) } }
    let amounts = present.map { "\($0.0) \(amount($0.0, dated))" }
    let sources = present.map { evidence($0.1, withDay: false) }
    let same = Set(sources).count == 1
    return ["  \(day), \(dated.currency.code) \(unit): \(amounts.joined(separator: ", "))"]
      + (same
        ? ["   \(sources[0])"] : zip(present, sources).map { "    \($0.0.0)\($0.1)" })
  }

  private static func evidence(_ number: SourcedNumber, withDay: Bool = true) -> String {
    let day = withDay ? number.asOf.map { ", \($0.iso)" } ?? "" : ""
    return " (\(number.evidence.rawValue)\(day)\(number.source.map { ": \($0)" } ?? ""))"
  }

  /// A price as it is written.
  static func amount(_ key: String, _ dated: DatedPrices?) -> String {
    guard let number = dated?.prices[key] else { return "" }
    return key == "batch_discount"
      ? NumberText.plainPercent(number.value) : NumberText.plain(number.value)
  }

  /// The newest prices, undated ones only where there are no others.
  static func newest(_ prices: [DatedPrices]) -> DatedPrices? {
    prices.max { left, right in
      guard let a = left.asOf, let b = right.asOf else {
        return left.asOf == nil && right.asOf != nil
      }
      return a < b
    }
  }

  private static func cut(_ source: String?) -> String {
    guard let source, source.count > mostOfSource else { return source ?? "" }
    return source.prefix(mostOfSource - 1) + "…"
  }
}
