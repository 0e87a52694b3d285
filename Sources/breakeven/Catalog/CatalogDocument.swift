import Foundation
import Quantities
import ScenarioModel

/// Entries of the catalog as JSON.
struct CatalogDocument: Encodable {
  /// A number with its evidence.
  struct Number: Encodable {
    let value: Double
    let evidence: String
    let source: String?
    let asOf: String?

    enum CodingKeys: String, CodingKey {
      case value, evidence, source
      case asOf = "as_of"
    }

    init(_ number: SourcedNumber) {
      value = number.value
      evidence = number.evidence.rawValue
      source = number.source
      asOf = number.asOf?.iso
    }
  }

  /// The prices of one day.
  struct Prices: Encodable {
    let asOf: String?
    let currency: String
    let prices: [String: Number]

    enum CodingKeys: String, CodingKey {
      case currency, prices
      case asOf = "as_of"
    }

    init(_ dated: DatedPrices) {
      asOf = dated.asOf?.iso
      currency = dated.currency.code
      prices = dated.prices.mapValues(Number.init)
    }
  }

  /// A model.
  struct Model: Encodable {
    let name: String
    let does: String
    let quality: String?
    let parameters: Number?
    let bytesPerParameter: Number?
    let prices: [Prices]

    enum CodingKeys: String, CodingKey {
      case name, does, quality, parameters, prices
      case bytesPerParameter = "bytes_per_parameter"
    }

    init(_ model: CatalogModel) {
      name = model.name
      does = model.purpose.rawValue
      quality = model.quality?.rawValue
      parameters = model.parameters.map(Number.init)
      bytesPerParameter = model.bytesPerParameter.map(Number.init)
      prices = model.prices.map(Prices.init)
    }
  }

  /// A machine.
  struct Instance: Encodable {
    let name: String
    let accelerators: Number
    let memoryGigabytes: Number
    let prices: [Prices]

    enum CodingKeys: String, CodingKey {
      case name, accelerators, prices
      case memoryGigabytes = "memory_gb"
    }

    init(_ instance: CatalogInstance) {
      name = instance.name
      accelerators = Number(instance.accelerators)
      memoryGigabytes = Number(instance.memoryGigabytes)
      prices = instance.prices.map(Prices.init)
    }
  }

  /// A measured throughput.
  struct Throughput: Encodable {
    let model: String
    let instance: String
    let tokensPerSecond: Number
    let counts: String
    let inputLength: Double
    let outputLength: Double
    let load: String
    let saturated: Bool

    enum CodingKeys: String, CodingKey {
      case model, instance, counts, load, saturated
      case tokensPerSecond = "tokens_per_second"
      case inputLength = "input_length"
      case outputLength = "output_length"
    }

    init(_ row: CatalogThroughput) {
      model = row.model
      instance = row.instance
      tokensPerSecond = Number(row.tokensPerSecond)
      counts = row.counted.rawValue
      inputLength = row.inputLength
      outputLength = row.outputLength
      load = row.load
      saturated = row.isSaturated
    }
  }

  let models: [String: Model]
  let instances: [String: Instance]
  let throughput: [Throughput]

  init(_ catalog: Catalog) {
    models = catalog.models.mapValues(Model.init)
    instances = catalog.instances.mapValues(Instance.init)
    throughput = catalog.throughputs.map(Throughput.init)
  }

  /// The text, with sorted keys.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
