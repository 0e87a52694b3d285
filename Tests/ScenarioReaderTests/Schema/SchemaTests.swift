import Diagnostics
import Foundation
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("The schema of a scenario")
struct SchemaTests {
  private static let printed = Result {
    try JSONDecoder().decode(SchemaNode.self, from: Data(ScenarioSchema.text().utf8))
  }

  private func schema() throws -> SchemaNode { try Self.printed.get() }

  static let places: [SchemaPlace] =
    [SchemaPlace(steps: [], text: "KEYS")]
    + ["brand", "budget", "calendar", "horizon", "exposure", "uncertainty", "policy"].map {
      SchemaPlace(steps: [$0], text: Inputs.scenario(top: "\($0): { KEYS }"))
    }
    + [SchemaPlace(steps: ["workloads", "*"], text: Inputs.scenario(workloads: "w: { KEYS }"))]
    + ["traffic", "needs", "outcomes"].map {
      SchemaPlace(
        steps: ["workloads", "*", $0],
        text: Inputs.scenario(workloads: "w: { requests_per_day: 1, \($0): { KEYS } }"))
    }
    + [
      SchemaPlace(
        steps: ["workloads", "*", "traffic", "usage"],
        text: Inputs.scenario(workloads: "w: { requests_per_day: 1, traffic: { usage: { KEYS } } }")
      )
    ] + options + claims

  private static let claims: [SchemaPlace] =
    [
      SchemaPlace(
        steps: ["claims", "items"], text: Inputs.scenario(top: "claims: [{ KEYS }]")),
      SchemaPlace(
        steps: ["disagreements", "items"],
        text: Inputs.scenario(top: "disagreements: [{ KEYS }]")),
    ]
    + ["source", "scenario", "published"].map {
      SchemaPlace(
        steps: ["claims", "items", $0],
        text: Inputs.scenario(top: "claims: [{ \($0): { KEYS } }]"))
    }
    + ["readings", "figures", "consequences"].map {
      SchemaPlace(
        steps: ["claims", "items", $0, "items"],
        text: Inputs.scenario(top: "claims: [{ \($0): [{ KEYS }] }]"))
    }

  private static let options: [SchemaPlace] =
    [
      option("api", "kind: api"), option("self-hosted", "kind: self-hosted"),
      option("hybrid", "kind: hybrid"),
      option("managed", "kind: managed", without: ["instance", "hourly_price"]),
      option(
        "managed_by_instance", "kind: managed, hourly_price: 1", without: ["hourly_price"]),
    ]
    + ["people", "setup", "price", "rate_limit"].map { nested("api", $0) }
    + ["weights", "throughput", "storage", "egress", "purchase", "people"].map {
      nested("self-hosted", $0)
    } + [
      SchemaPlace(
        steps: ["options", "*", "kind api", "volume_discounts", "items"],
        text: Inputs.scenario(options: "a: { kind: api, volume_discounts: [{ KEYS }] }")),
      SchemaPlace(
        steps: ["options", "*", "kind api", "workloads", "*"],
        text: Inputs.scenario(options: "a: { kind: api, workloads: { w: { KEYS } } }")),
      SchemaPlace(
        steps: ["options", "*", "kind self-hosted", "workloads", "*"],
        text: Inputs.scenario(options: "a: { kind: self-hosted, workloads: { w: { KEYS } } }")),
    ]

  private static func option(
    _ name: String, _ text: String, without keys: [String] = []
  ) -> SchemaPlace {
    SchemaPlace(
      steps: ["options", "*", "kind " + name],
      text: Inputs.scenario(options: "a: { \(text), KEYS }"), fixed: ["kind"] + keys)
  }

  private static func nested(_ kind: String, _ key: String) -> SchemaPlace {
    SchemaPlace(
      steps: ["options", "*", "kind " + kind, key],
      text: Inputs.scenario(options: "a: { kind: \(kind), \(key): { KEYS } }"))
  }

  @Test("a mapping has the same keys for the schema and for the reader", arguments: places)
  func keys(place: SchemaPlace) throws {
    let schema = try schema()
    let expected = place.keys(in: schema)
    #expect(expected.count > 1)
    let probes = schema.propertyNames.union(["frameworks", "utilization", "usage"])
      .subtracting(place.fixed).subtracting(["internal", "extends"]).sorted()
    let separator = place.steps.isEmpty ? "\n" : ", "
    let text = place.text.replacing(
      "KEYS", with: probes.map { "\($0): " }.joined(separator: separator))
    let messages = Set(try read(text).diagnostics.map(\.message))
    let known = probes.filter { probe in
      !messages.contains {
        $0.hasPrefix("unknown key '\(probe)' in")
          || $0.hasPrefix("'\(probe)' does not belong in")
      }
    }
    #expect(
      Set(known) == expected.subtracting(place.fixed).subtracting(["internal", "extends"]))
  }

  @Test func numbersHaveTheKeysOfTheReader() throws {
    let schema = try schema()
    let keys = schema["$defs"]?["sourced_number"]?["properties"]?.keys ?? []
    #expect(
      keys == [
        "value", "low", "likely", "high", "mean", "sd", "distribution", "source", "as_of",
        "evidence", "internal",
      ])
    let text = keys.subtracting(["internal"]).map { "\($0): " }.joined(separator: ", ")
    let messages = try read(
      Inputs.scenario(workloads: "w: { tokens_per_month: { \(text) }, input_share: 1 }")
    ).diagnostics.map(\.message)
    #expect(!messages.contains { $0.hasPrefix("unknown key") })
  }

  @Test func aFileThatExtendsAnotherMayHaveTheSameFirstKeys() throws {
    let schema = try schema()
    #expect(schema["then"]?["properties"]?.keys == schema["else"]?["properties"]?.keys)
    #expect(schema["if"]?["required"]?.items == [.string("extends")])
  }

  @Test func everyKeyOfTheFileIsDescribed() throws {
    let properties = try #require(try schema()["else"]?["properties"])
    for key in properties.keys.subtracting(["internal"]) {
      #expect(properties[key]?["description"]?.text?.isEmpty == false, "\(key)")
    }
  }

  @Test func everyReferenceLeadsSomewhere() throws {
    let schema = try schema()
    let names = schema["$defs"]?.keys ?? []
    for part in ScenarioSchema.text().split(separator: "\"#/$defs/").dropFirst() {
      #expect(names.contains(String(part.prefix { $0 != "\"" })))
    }
  }

  @Test func noMappingTakesAnyOtherKey() throws {
    let text = ScenarioSchema.text()
    let closed = text.components(separatedBy: "\"additionalProperties\": false").count - 1
    #expect(closed >= 20)
  }
}
