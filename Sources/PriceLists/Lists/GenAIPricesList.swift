import Diagnostics
import Quantities

/// genai-prices' `data.json`: a list of providers with models and prices of a million tokens.
struct GenAIPricesList {
  /// The file's name.
  let file: String
  /// The day of the prices; nil for those days that the file says itself.
  let day: CalendarDate?

  /// The catalog's keys by those of the file.
  private static let keys = [
    "input_mtok": "input", "output_mtok": "output", "cache_read_mtok": "cached_input",
    "cache_write_mtok": "cache_write",
  ]
  /// What the name of a model of embeddings has in it, of which the file says nothing else.
  private static let embeddingMark = "embed"

  /// The models, or what keeps the file from being such a list.
  func models(in tree: JSONTree) throws(Diagnostic) -> [ListedModel] {
    guard let providers = tree.items else {
      throw Diagnostic(
        file: file, "is no price list of genai-prices, which is a list of providers",
        help: "is it --from litellm, or of another version?")
    }
    var found: [ListedModel] = []
    for (index, provider) in providers.enumerated() {
      guard let id = provider["id"]?.text, let models = provider["models"]?.items else {
        throw Diagnostic(
          file: file, "provider \(index + 1) has no 'id' or no list of 'models'",
          help: "is the file of another version?")
      }
      for entry in models {
        guard let name = entry["id"]?.text, let prices = entry["prices"] else {
          throw Diagnostic(
            file: file, "a model of provider '\(id)' has no 'id' or no 'prices'",
            help: "is the file of another version?")
        }
        found.append(model(name, of: id, entry, prices))
      }
    }
    try checkNames(found)
    return found
  }

  private func checkNames(_ models: [ListedModel]) throws(Diagnostic) {
    var names: Set<String> = []
    for model in models where !names.insert(model.name).inserted {
      throw Diagnostic(
        file: file, "has the model '\(model.name)' twice",
        help: "take one of them out: which of them counts, nothing tells")
    }
  }

  private func model(
    _ name: String, of provider: String, _ entry: JSONTree, _ prices: JSONTree
  ) -> ListedModel {
    let title = entry["name"]?.text
    let isEmbedding = [name, title ?? ""].contains {
      $0.lowercased().contains(Self.embeddingMark)
    }
    let periods = PricePeriod.periods(of: prices)
    return ListedModel(
      name: "\(provider)/\(name)", id: ListedModel.id(provider, name), title: title,
      isEmbedding: isEmbedding,
      prices: Result { () throws(ListedModel.Refusal) in
        try chosen(among: periods).map { (day, prices) throws(ListedModel.Refusal) in
          try self.prices(prices, on: day, of: entry, isEmbedding: isEmbedding)
        }
      }, leftOut: leftOut(of: entry, periods))
  }

  /// The prices of the wanted day, or of each day on which the file says that prices begin.
  private func chosen(
    among periods: [PricePeriod]
  ) throws(ListedModel.Refusal) -> [(CalendarDate, JSONTree)] {
    let whole = periods.filter { !$0.isPartOfDay }
    if let day {
      guard let period = whole.last(where: { $0.start.map { $0 <= day } ?? true }) else {
        throw ListedModel.Refusal(reason: "the file has no price of \(day.iso) or before")
      }
      return [(day, period.prices)]
    }
    let dated = whole.compactMap { period in period.start.map { ($0, period.prices) } }
    guard !dated.isEmpty else {
      throw ListedModel.Refusal(reason: "the file has no date for it; give one with --as-of")
    }
    return dated.sorted { $0.0 < $1.0 }
  }

  private func prices(
    _ prices: JSONTree, on day: CalendarDate, of entry: JSONTree, isEmbedding: Bool
  ) throws(ListedModel.Refusal) -> ListedModel.Prices {
    var amounts: [String: ExactDecimal] = [:]
    for member in prices.members ?? [] {
      guard let key = Self.keys[member.name], member.value != .null else { continue }
      guard let price = TieredPrice(member.value)?.base, !price.isNegative else {
        throw ListedModel.Refusal(reason: "its '\(member.name)' is no price")
      }
      amounts[key] = price
    }
    try PriceRules.check(&amounts, isEmbedding: isEmbedding)
    let batch = batchPrices(of: entry, on: day)
    amounts["batch_discount"] = PriceRules.batchDiscount(amounts) { key in
      batch?["\(key)_mtok"].flatMap(TieredPrice.init)?.base
    }
    let limits = (prices.members ?? []).compactMap { TieredPrice($0.value)?.limit }
    return ListedModel.Prices(asOf: day, amounts: amounts, mostInputTokens: limits.min())
  }

  private func batchPrices(of entry: JSONTree, on day: CalendarDate) -> JSONTree? {
    let variants = (entry["price_variants"]?.items ?? []).filter(Self.isBatch)
    return variants.first { variant in
      let start = variant["constraint"]?["start_date"]?.text.flatMap { CalendarDate(iso: $0) }
      return start.map { $0 <= day } ?? true
    }?["prices"]
  }

  private static func isBatch(_ variant: JSONTree) -> Bool {
    variant["when"]?.members?.map(\.value) == [.text("batch")]
  }

  private func leftOut(of entry: JSONTree, _ periods: [PricePeriod]) -> [String] {
    var words: Set<String> = []
    let taken = (try? chosen(among: periods))?.map(\.1) ?? periods.map(\.prices)
    for member in taken.flatMap({ $0.members ?? [] }) where member.value != .null {
      if let limit = TieredPrice(member.value)?.limit {
        words.insert(LeftOut.requests(above: limit))
      }
      if Self.keys[member.name] == nil { words.insert(LeftOut.words(for: member.name)) }
    }
    for variant in entry["price_variants"]?.items ?? [] where !Self.isBatch(variant) {
      let conditions = (variant["when"]?.members ?? []).map { member in
        "\(member.name) \(member.value.text ?? "")"
      }
      words.insert(conditions.joined(separator: ", "))
    }
    if periods.contains(where: \.isPartOfDay) { words.insert("hours of the day") }
    return words.sorted()
  }
}
