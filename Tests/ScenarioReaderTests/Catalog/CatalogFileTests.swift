import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import TestSupport
import Testing

@Suite("The catalog's files")
struct CatalogFileTests {
  @Test func everyFactIsRead() throws {
    let catalog = try Inputs.readCatalog()
    let model = try #require(catalog.models["acme/chat"])
    #expect(model.name == "Acme Chat")
    #expect(model.purpose == .chat)
    #expect(model.quality == .frontier)
    #expect(model.prices.count == 3)
    #expect(model.prices[1].prices["cached_input"]?.value == 0.1)
    #expect(model.prices[1].prices["batch_discount"]?.value == 0.5)
    #expect(model.prices[1].prices["cache_write"] == nil)
    #expect(model.prices[1].prices["input"]?.source == "list of January")
    #expect(catalog.models["open/8b"]?.parameters?.value == 8e9)
    #expect(catalog.models["open/8b"]?.parameters?.evidence == .list)
    #expect(catalog.models["open/three"]?.name == "open/three")
    let instance = try #require(catalog.instances["cloud/one"])
    #expect(instance.accelerators.value == 1)
    #expect(instance.memoryGigabytes.value == 24)
    #expect(instance.prices[0].prices["spot"]?.value == 0.4)
    #expect(catalog.throughputs.count == 4)
    #expect(catalog.throughputs[1].counted == .total)
    #expect(catalog.throughputs[1].isSaturated)
    #expect(catalog.throughputs[0].tokensPerSecond.evidence == .measured)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      models: {}
      ^ error: the catalog needs 'catalog'
      """,
      """
      catalog: 2
               ^ error: version '2' of the format is not supported
      modles: {}
      ^~~~~~ error: unknown key 'modles' in the catalog | did you mean 'models'?
      """,
      """
      catalog: 1
      models:
        a: { prices: [{ input: 1, currency: USD, as_of: 2026-01-01 }, { input: 2, currency: USD, as_of: 2026-01-01 }] }
        ^ error: model 'a' needs 'does'
                                                                      ^ error: model 'a' has two prices of 2026-01-01
        b: { does: chess, prices: [{ currency: USD }, { input: 1 }, { input: 1, currency: usd, foo: 1 }] }
                   ^~~~~ error: 'does' in model 'b' can't be 'chess'
                                   ^ error: a price of model 'b' names no price
                                                      ^ error: a price of model 'b' needs 'currency'
                                                                                          ^~~ error: 'currency' in a price of model 'b' must be a currency, not 'usd'
                                                                                               ^~~ error: unknown key 'foo' in a price of model 'b'
      """,
      """
      catalog: 1
      instances:
        a: { accelerators: 1.5, prices: [{ weekly: 1, currency: USD }] }
        ^ error: instance 'a' needs 'memory_gb'
                           ^~~ error: 'accelerators' in instance 'a' must be a whole number, not '1.5'
                                         ^ error: a price of instance 'a' names no price
                                           ^~~~~~ error: unknown key 'weekly' in a price of instance 'a'
      """,
      """
      catalog: 1
      throughput:
        - { model: m, instance: i, tokens_per_second: 5, counts: output }
          ^ error: a throughput needs 'input_length'
          ^ error: a throughput needs 'output_length'
          ^ error: a throughput needs 'load'
        - { model: m, instance: i, tokens_per_second: 5, counts: output, input_length: 5, output_length: 0, load: 1 }
            ^~~~~ error: 'model' in a throughput names no model of the catalog
                      ^~~~~~~~ error: 'instance' in a throughput names no instance of the catalog
                                                         ^~~~~~ error: a throughput counts tokens that its requests don't have
      """,
    ])
  func faults(marked: String) {
    let text = MarkedText(marked)
    let faults = CatalogReader.read([Inputs.file(text.text)]).diagnostics
    expectSameFaults(faults, text)
  }

  @Test func idsAreGivenOnceInAllFiles() {
    let text = "catalog: 1\nmodels: { a: { does: chat } }\n"
    let reading = CatalogReader.read([Inputs.file(text, "one.yaml"), Inputs.file(text, "two.yaml")])
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.message) == ["model 'a' is already in one.yaml"])
    #expect(reading.diagnostics.map(\.file) == ["two.yaml"])
  }

  @Test func throughputsMayNameWhatAnotherFileHas() throws {
    let parts = Inputs.catalog.components(around: "throughput:")
    let reading = CatalogReader.read([
      Inputs.file("catalog: 1\nthroughput:" + parts.after, "a.yaml"),
      Inputs.file(parts.before, "b.yaml"),
    ])
    #expect(reading.diagnostics == [])
    #expect(try #require(reading.value).throughputs.count == 4)
  }

  @Test func faultsOfAllFilesAreReportedTogether() {
    let reading = CatalogReader.read([
      Inputs.file("catalog: [", "a.yaml"), Inputs.file("catalog: 3", "b.yaml"),
    ])
    #expect(reading.diagnostics.map(\.file) == ["a.yaml", "b.yaml"])
  }
}
