import Diagnostics
import Quantities

/// LiteLLM's `model_prices_and_context_window.json`: an object of models with prices of one token.
struct LiteLLMList {
  /// The file's name.
  let file: String
  /// The day of the prices, of which the file says nothing.
  let day: CalendarDate?

  private static let keys = [
    "input": "input_cost_per_token", "output": "output_cost_per_token",
    "cached_input": "cache_read_input_token_cost",
    "cache_write": "cache_creation_input_token_cost",
  ]
  private static let batchSuffix = "_batches"
  /// The entry that explains the others.
  private static let explanation = "sample_spec"
  private static let chatModes = ["chat", "completion", "responses"]
  private static let embeddingMode = "embedding"

  /// The models, or what keeps the file from being such a list.
  func models(in tree: JSONTree) throws(Diagnostic) -> [ListedModel] {
    guard let members = tree.members else {
      throw Diagnostic(
        file: file, "is no price list of LiteLLM, which is an object of models",
        help: tree.items == nil ? nil : "is it --from genai-prices?")
    }
    let models = members.filter { $0.name != Self.explanation }
    guard models.contains(where: { $0.value["litellm_provider"] != nil }) else {
      throw Diagnostic(
        file: file, "is no price list of LiteLLM: no entry says its 'litellm_provider'",
        help: "is it another file, or of another version?")
    }
    for member in models where member.value.members == nil {
      throw Diagnostic(
        file: file, at: SourcePlace(line: member.line, column: 1),
        "'\(member.name)' is no object of prices", help: "is the file of another version?")
    }
    return models.map(model)
  }

  private func model(_ member: JSONMember) -> ListedModel {
    let entry = member.value
    let isEmbedding = entry["mode"]?.text == Self.embeddingMode
    return ListedModel(
      name: member.name, id: id(of: member), title: nil, isEmbedding: isEmbedding,
      prices: Result { () throws(ListedModel.Refusal) in
        [try prices(of: entry, isEmbedding: isEmbedding)]
      }, leftOut: leftOut(of: entry))
  }

  /// Names with a provider keep it, others get it.
  private func id(of member: JSONMember) -> String {
    let parts = member.name.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2 { return ListedModel.id(parts[0], parts[1]) }
    let provider = member.value["litellm_provider"]?.text ?? PriceList.litellm.rawValue
    let vertex = "vertex_ai"
    return ListedModel.id(provider.hasPrefix(vertex) ? vertex : provider, member.name)
  }

  private func prices(
    of entry: JSONTree, isEmbedding: Bool
  ) throws(ListedModel.Refusal) -> ListedModel.Prices {
    guard let mode = entry["mode"]?.text else {
      throw ListedModel.Refusal(reason: "the file does not say what it is for")
    }
    guard isEmbedding || Self.chatModes.contains(mode) else {
      throw ListedModel.Refusal(reason: "it is for \(mode), not for chat or embeddings")
    }
    guard let day else {
      throw ListedModel.Refusal(reason: "the file has no date; give it with --as-of")
    }
    var amounts: [String: ExactDecimal] = [:]
    for (key, name) in Self.keys {
      guard let value = entry[name], value != .null else { continue }
      guard let price = value.decimal, !price.isNegative else {
        throw ListedModel.Refusal(reason: "its '\(name)' is no price")
      }
      amounts[key] = price.perMillion
    }
    try PriceRules.check(&amounts, isEmbedding: isEmbedding)
    amounts["batch_discount"] = PriceRules.batchDiscount(amounts) { key in
      Self.keys[key].flatMap { entry[$0 + Self.batchSuffix]?.decimal?.perMillion }
    }
    return ListedModel.Prices(asOf: day, amounts: amounts, mostInputTokens: limit(of: entry))
  }

  private func limit(of entry: JSONTree) -> Int? {
    (entry.members ?? []).compactMap { Self.threshold(in: $0.name) }.min()
  }

  /// The tokens above which a price such as `input_cost_per_token_above_128k_tokens` holds.
  private static func threshold(in name: String) -> Int? {
    guard let range = name.firstRange(of: "_above_"), name.contains("_token") else { return nil }
    let digits = name[range.upperBound...].prefix { $0.isASCII && $0.isNumber }
    guard name[range.upperBound...].dropFirst(digits.count).hasPrefix("k_tokens") else {
      let rest = name[range.upperBound...].dropFirst(digits.count)
      return threshold(in: String(rest))
    }
    return Int(digits).map { $0 * 1000 }
  }

  private func leftOut(of entry: JSONTree) -> [String] {
    let batched = ["input", "output"].compactMap { Self.keys[$0] }.map { $0 + Self.batchSuffix }
    var taken = Set(Self.keys.values).union(batched)
    // A reasoning token at the price of any other is no price of its own.
    let reasoning = "output_cost_per_reasoning_token"
    if entry[reasoning] == entry["output_cost_per_token"] { taken.insert(reasoning) }
    let words = (entry.members ?? []).compactMap { member -> String? in
      guard member.name.contains("cost") || member.name == "tiered_pricing",
        !taken.contains(member.name), member.value != .null,
        member.value.decimal.map({ !$0.isZero }) ?? true
      else { return nil }
      if let tokens = Self.threshold(in: member.name) { return LeftOut.requests(above: tokens) }
      return member.name == "tiered_pricing" ? "tiers of tokens" : LeftOut.words(for: member.name)
    }
    return Set(words).sorted()
  }
}
