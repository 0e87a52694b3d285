import Diagnostics
import PriceLists
import Quantities
import Testing

@Suite("LiteLLM's price list")
struct LiteLLMTests {
  private static let day = CalendarDate(year: 2026, month: 1, day: 31)

  /// Five models as the list writes them, with the list's own numbers.
  private static let list = """
    {
      "sample_spec": {"litellm_provider": "one of many", "input_cost_per_token": 0.0},
      "gpt-4o-mini": {
        "litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5e-07,
        "output_cost_per_token": 6e-07, "cache_read_input_token_cost": 7.5e-08,
        "input_cost_per_token_batches": 7.5e-08, "output_cost_per_token_batches": 3e-07,
        "input_cost_per_token_priority": 2.5e-07,
        "search_context_cost_per_query": {"search_context_size_low": 0.025}
      },
      "claude-sonnet-4-5": {
        "litellm_provider": "anthropic", "mode": "chat", "input_cost_per_token": 3e-06,
        "output_cost_per_token": 1.5e-05, "cache_read_input_token_cost": 3e-07,
        "cache_creation_input_token_cost": 3.75e-06,
        "cache_creation_input_token_cost_above_1hr": 6e-06,
        "input_cost_per_token_batches": 1.5e-06, "output_cost_per_token_batches": 7.5e-06
      },
      "gemini-2.5-pro": {
        "litellm_provider": "vertex_ai-language-models", "mode": "chat",
        "input_cost_per_token": 1.25e-06, "output_cost_per_token": 1e-05,
        "input_cost_per_token_above_200k_tokens": 2.5e-06,
        "output_cost_per_token_above_200k_tokens": 1.5e-05,
        "input_cost_per_token_above_200k_tokens_batches": 1.25e-06
      },
      "gemini/gemini-2.5-flash": {
        "litellm_provider": "gemini", "mode": "chat", "input_cost_per_token": 3e-07,
        "output_cost_per_token": 2.5e-06, "output_cost_per_reasoning_token": 2.5e-06,
        "input_cost_per_audio_token": 1e-06
      },
      "text-embedding-3-small": {
        "litellm_provider": "openai", "mode": "embedding", "input_cost_per_token": 2e-08,
        "input_cost_per_token_batches": 1e-08, "output_cost_per_token": 0.0
      }
    }
    """

  private func models(
    _ text: String = list, on day: CalendarDate? = LiteLLMTests.day
  ) throws -> [ListedModel] {
    try PriceList.litellm.models(in: Array(text.utf8), file: "list.json", on: day)
  }

  private func amounts(_ model: ListedModel) throws -> [String: String] {
    try #require(model.prices.get().first).amounts.mapValues(\.text)
  }

  private func fault(_ text: String) -> Diagnostic? {
    do { _ = try models(text) } catch { return error as? Diagnostic }
    return nil
  }

  @Test("prices are those of a million tokens, with cache and batches")
  func prices() throws {
    let models = try models()
    #expect(
      models.map(\.id) == [
        "openai/gpt-4o-mini", "anthropic/claude-sonnet-4-5", "vertex_ai/gemini-2.5-pro",
        "gemini/gemini-2.5-flash", "openai/text-embedding-3-small",
      ])
    #expect(
      try amounts(models[0]) == [
        "input": "0.15", "output": "0.6", "cached_input": "0.075", "batch_discount": "50",
      ])
    #expect(
      try amounts(models[1]) == [
        "input": "3", "output": "15", "cached_input": "0.3", "cache_write": "3.75",
        "batch_discount": "50",
      ])
    #expect(try amounts(models[2]) == ["input": "1.25", "output": "10"])
    #expect(try amounts(models[3]) == ["input": "0.3", "output": "2.5"])
    #expect(try amounts(models[4]) == ["input": "0.02", "batch_discount": "50"])
    #expect(models.map(\.isEmbedding) == [false, false, false, false, true])
    #expect(try models.allSatisfy { try $0.prices.get().map(\.asOf) == [Self.day] })
  }

  @Test("what the catalog has no place for is named")
  func leftOut() throws {
    let models = try models()
    #expect(models[0].leftOut == ["priority processing", "searches"])
    #expect(models[1].leftOut == ["cache writes for an hour"])
    #expect(models[2].leftOut == ["requests above 200,000 tokens"])
    #expect(try models[2].prices.get()[0].mostInputTokens == 200_000)
    #expect(models[3].leftOut == ["audio"])
    #expect(models[4].leftOut == [])
  }

  @Test("batches of which input and output differ are no discount")
  func unequalBatches() throws {
    let text = Self.list.replacing("_batches\": 3e-07", with: "_batches\": 4e-07")
    #expect(try amounts(try models(text)[0])["batch_discount"] == nil)
  }

  @Test(
    "a model whose prices mean nothing is refused with the reason",
    arguments: [
      (
        "\"chat\", \"input_cost_per_token\": 1.5",
        "\"image_generation\", \"input_cost_per_token\": 1.5",
        "it is for image_generation, not for chat or embeddings"
      ),
      (
        "\"input_cost_per_token\": 1.5e-07", "\"input_cost_per_image\": 1.5e-07",
        "it has no price of input tokens"
      ),
      (
        "\"output_cost_per_token\": 6e-07", "\"output_cost_per_image\": 6e-07",
        "it has no price of output tokens"
      ),
      (
        "\"input_cost_per_token\": 1.5e-07", "\"input_cost_per_token\": -1.5e-07",
        "its 'input_cost_per_token' is no price"
      ),
      (
        "\"input_cost_per_token\": 1.5e-07", "\"input_cost_per_token\": true",
        "its 'input_cost_per_token' is no price"
      ),
    ])
  func refused(old: String, new: String, reason: String) throws {
    let model = try models(Self.list.replacing(old, with: new))[0]
    guard case .failure(let refusal) = model.prices else {
      Issue.record("is not refused")
      return
    }
    #expect(refusal.reason == reason)
  }

  @Test("the list dates no price, so that a day has to be given")
  func undated() throws {
    let reasons = try models(on: nil).map { model in
      if case .failure(let refusal) = model.prices { return refusal.reason }
      return ""
    }
    #expect(Set(reasons) == ["the file has no date; give it with --as-of"])
  }

  @Test("a list that is cut off, has a model twice or is another file is refused with its place")
  func faults() {
    let cut = fault(String(Self.list.split(separator: "\"claude", maxSplits: 1)[0]))
    #expect(cut?.message == "the file ends in the middle")
    #expect(cut?.place?.line == 10)
    let twice = fault(Self.list.replacing("\"claude-sonnet-4-5\"", with: "\"gpt-4o-mini\""))
    #expect(twice?.message == "'gpt-4o-mini' stands here a second time, first on line 3")
    #expect(twice?.place?.line == 10)
    #expect(fault("[]")?.help == "is it --from genai-prices?")
    #expect(fault("{\"a\": {}}")?.message.contains("no entry says its 'litellm_provider'") == true)
    #expect(
      fault("{\"a\": {\"litellm_provider\": \"x\"}, \"b\": 1}")?.message.contains(
        "'b' is no object") == true)
    #expect(fault("")?.message == "the file ends in the middle")
    #expect(fault("<html>")?.message == "no JSON: a value is missing")
    #expect(fault(Self.list + "]")?.message == "more follows after the end of the JSON")
  }
}
