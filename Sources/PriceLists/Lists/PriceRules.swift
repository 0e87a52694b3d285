/// What holds for the prices of every list.
enum PriceRules {
  /// Refuses prices that say nothing, and takes out an output price of embeddings.
  static func check(
    _ amounts: inout [String: ExactDecimal], isEmbedding: Bool
  ) throws(ListedModel.Refusal) {
    if isEmbedding { amounts["output"] = nil }
    guard let input = amounts["input"] else {
      throw ListedModel.Refusal(reason: "it has no price of input tokens")
    }
    guard isEmbedding || amounts["output"] != nil else {
      throw ListedModel.Refusal(reason: "it has no price of output tokens")
    }
    if input.isZero, amounts["output"]?.isZero ?? true {
      throw ListedModel.Refusal(reason: "the file has 0 as its price")
    }
  }

  /// The discount of batches, where input and output have the same.
  static func batchDiscount(
    _ amounts: [String: ExactDecimal], batch: (String) -> ExactDecimal?
  ) -> ExactDecimal? {
    let keys = ["input", "output"].filter { amounts[$0].map { !$0.isZero } ?? false }
    let discounts = keys.map { key in
      amounts[key].flatMap { price in batch(key)?.percentBelow(price) }
    }
    guard let first = discounts.first, let first, !first.isZero,
      discounts.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }
}
