import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Models that logs name")
struct LoggedModelTests {
  private static func model(on days: [(Int, Double)]) -> CatalogModel {
    CatalogModel(
      name: "", purpose: .chat, quality: nil, parameters: nil, bytesPerParameter: nil,
      prices: days.map { month, price in
        DatedPrices(
          asOf: CalendarDate(year: 2026, month: month, day: 1), currency: .usDollar,
          prices: ["input": SourcedNumber(value: price, evidence: .list)])
      })
  }

  private static let catalog = Catalog(models: [
    "openai/gpt-4o": model(on: [(1, 2.5), (6, 2)]), "openai/gpt-4o-mini": model(on: [(1, 0.15)]),
    "documents/gpt-4o": model(on: [(1, 5)]), "anthropic/claude-3.5-haiku": model(on: [(1, 0.8)]),
    "groq/llama-3.1-8b": model(on: [(1, 1)]), "together/llama-3.1-8b": model(on: [(1, 1)]),
    "meta/llama-3-8b": model(on: []),
  ])

  @Test(
    "a date, a provider and dots tell no models apart",
    arguments: [
      ("gpt-4o", "openai/gpt-4o"), ("GPT-4o-2024-08-06", "openai/gpt-4o"),
      ("openai/gpt-4o-latest", "openai/gpt-4o"), ("azure/gpt-4o-mini", "openai/gpt-4o-mini"),
      ("gpt-4o-mini-2024-07-18", "openai/gpt-4o-mini"),
      ("claude-3-5-haiku-20241022", "anthropic/claude-3.5-haiku"),
      ("together/llama-3.1-8b", "together/llama-3.1-8b"),
      ("bedrock/groq/llama-3-1-8b", "groq/llama-3.1-8b"),
    ])
  func found(name: String, id: String) {
    #expect(Self.catalog.model(logged: name) == id)
  }

  @Test(
    "what the catalog lacks, has from two providers or without a price is not found",
    arguments: [
      "gpt-4", "gpt-4o-audio", "llama-3.1-8b", "llama-3-8b", "", "/", "latest", "20240101",
    ])
  func notFound(name: String) {
    #expect(Self.catalog.model(logged: name) == nil)
  }

  @Test("the newest price not after the day counts, or not after the date that is pinned")
  func day() throws {
    let price = { (name: String, month: Int) in
      try PricedModel(
        name, in: Self.catalog, on: CalendarDate(year: 2026, month: month, day: 20)
      ).prices.prices["input"]?.value
    }
    #expect(try price("openai/gpt-4o", 5) == 2.5)
    #expect(try price("openai/gpt-4o", 6) == 2)
    #expect(try price("openai/gpt-4o@2026-02", 6) == 2.5)
    #expect(try price("documents/gpt-4o", 6) == 5)
  }

  @Test("a price that took another's place within a log is told by its day")
  func change() throws {
    let day = { (month: Int, day: Int) in CalendarDate(year: 2026, month: month, day: day) }
    let june = try PricedModel("openai/gpt-4o", in: Self.catalog, on: day(6, 20))
    #expect(june.change(since: day(5, 20), in: Self.catalog) == day(6, 1))
    #expect(june.change(since: day(6, 1), in: Self.catalog) == nil)
    // Written down again without a change.
    let same = Catalog(models: ["a/b": Self.model(on: [(1, 1), (6, 1)])])
    let again = try PricedModel("a/b", in: same, on: day(6, 20))
    #expect(again.change(since: day(5, 20), in: same) == nil)
  }

  @Test(
    "a model without a price that counts is told",
    arguments: [
      ("openai/gpt-4", PricedModel.Failure.unknown(id: "openai/gpt-4", nearest: "openai/gpt-4o")),
      ("openai/gpt-4o@soon", .noDate), ("meta/llama-3-8b", .noPrice(id: "meta/llama-3-8b")),
    ])
  func failures(name: String, failure: PricedModel.Failure) {
    #expect(throws: failure) { try PricedModel(name, in: Self.catalog, on: nil) }
  }

  @Test("prices that are all later than the day are told")
  func later() throws {
    let day = try #require(CalendarDate(year: 2025, month: 12, day: 31))
    #expect(throws: PricedModel.Failure.allLater(id: "openai/gpt-4o", than: day)) {
      try PricedModel("openai/gpt-4o", in: Self.catalog, on: day)
    }
  }
}
