import Diagnostics
import PriceLists
import Quantities
import Testing

@Suite("genai-prices' price list")
struct GenAIPricesTests {
  /// Five models as the list writes them, with the list's own numbers.
  private static let list = """
    [
      {"id": "anthropic", "name": "Anthropic", "models": [
        {"id": "claude-haiku-4-5", "name": "Claude Haiku 4.5", "match": {"equals": "x"},
         "prices": {"input_mtok": 1, "cache_write_mtok": 1.25, "cache_read_mtok": 0.1,
                    "output_mtok": 5, "cache_write_1h_mtok": 2, "web_searches_kcount": 10},
         "price_variants": [
           {"when": {"processing": "batch"}, "prices": {"input_mtok": 0.5, "output_mtok": 2.5}},
           {"when": {"service_tier": "priority"}, "prices": {"input_mtok": 2}}]},
        {"id": "claude-sonnet-4-5", "name": "Claude Sonnet 4.5",
         "prices": {"input_mtok": {"base": 3, "tiers": [{"start": 200000, "price": 6}]},
                    "output_mtok": {"base": 15, "tiers": [{"start": 200000, "price": 22.5}]}}},
        {"id": "claude-sonnet-4-6", "prices": [
          {"prices": {"input_mtok": {"base": 3, "tiers": [{"start": 200000, "price": 6}]},
                      "output_mtok": {"base": 15, "tiers": [{"start": 200000, "price": 22.5}]}}},
          {"constraint": {"start_date": "2026-03-13"},
           "prices": {"input_mtok": 3, "output_mtok": "15.0"}}]}]},
      {"id": "deepseek", "models": [
        {"id": "deepseek-chat", "prices": [
          {"prices": {"input_mtok": 0.27, "cache_read_mtok": 0.07, "output_mtok": 1.1}},
          {"constraint": {"start_time": "16:30:00Z", "end_time": "00:30:00Z"},
           "prices": {"input_mtok": 0.135, "output_mtok": 0.55}}]}]},
      {"id": "openai", "models": [
        {"id": "text-embedding-3-small", "prices": {"input_mtok": 0.02}}]}
    ]
    """

  private func models(
    _ text: String = list, on day: String? = "2026-01-31"
  ) throws -> [ListedModel] {
    try PriceList.genaiPrices.models(
      in: Array(text.utf8), file: "data.json", on: day.flatMap { CalendarDate(iso: $0) })
  }

  private func amounts(_ model: ListedModel) throws -> [String: String] {
    try #require(model.prices.get().first).amounts.mapValues(\.text)
  }

  private func fault(_ text: String) -> Diagnostic? {
    do { _ = try models(text) } catch { return error as? Diagnostic }
    return nil
  }

  @Test("prices stand as they are, with cache and batches; tiers give the shortest requests")
  func prices() throws {
    let models = try models()
    #expect(
      try amounts(models[0]) == [
        "input": "1", "output": "5", "cached_input": "0.1", "cache_write": "1.25",
        "batch_discount": "50",
      ])
    #expect(models[0].title == "Claude Haiku 4.5")
    #expect(models[0].leftOut == ["cache writes for an hour", "searches", "service_tier priority"])
    #expect(try amounts(models[1]) == ["input": "3", "output": "15"])
    #expect(models[1].leftOut == ["requests above 200,000 tokens"])
    #expect(try models[1].prices.get()[0].mostInputTokens == 200_000)
    #expect(
      try amounts(models[3]) == ["input": "0.27", "output": "1.1", "cached_input": "0.07"])
    #expect(models[3].leftOut == ["hours of the day"])
    #expect(try amounts(models[4]) == ["input": "0.02"])
    #expect(models.map(\.isEmbedding) == [false, false, false, false, true])
  }

  @Test("the prices that count are those of the day that is given")
  func dated() throws {
    let before = try models(on: "2026-03-12")[2].prices.get()
    #expect(before.map(\.mostInputTokens) == [200_000])
    let after = try models(on: "2026-03-13")[2].prices.get()
    #expect(after.map(\.mostInputTokens) == [nil])
    #expect(after.map(\.asOf.iso) == ["2026-03-13"])
    #expect(try models(on: "2026-03-12")[2].leftOut == ["requests above 200,000 tokens"])
    #expect(try models(on: "2026-03-13")[2].leftOut == [])
  }

  @Test("without a day, what the list dates is dated by it, and nothing else is taken")
  func undated() throws {
    let models = try models(on: nil)
    #expect(try models[2].prices.get().map(\.asOf.iso) == ["2026-03-13"])
    guard case .failure(let refusal) = models[0].prices else {
      Issue.record("is not refused")
      return
    }
    #expect(refusal.reason == "the file has no date for it; give one with --as-of")
  }

  @Test("a list that is cut off, has a model twice or is another file is refused")
  func faults() {
    #expect(fault(String(Self.list.prefix(400)))?.message == "the file ends in the middle")
    let twice = fault(Self.list.replacing("\"claude-sonnet-4-5\"", with: "\"claude-haiku-4-5\""))
    #expect(twice?.message == "has the model 'anthropic/claude-haiku-4-5' twice")
    #expect(fault("{}")?.message.contains("is a list of providers") == true)
    #expect(
      fault("[{\"id\": \"x\", \"rows\": []}]")?.message.contains("no list of 'models'") == true)
    #expect(
      fault("[{\"id\": \"x\", \"models\": [{\"id\": \"y\"}]}]")?.message.contains("no 'prices'")
        == true)
  }
}
