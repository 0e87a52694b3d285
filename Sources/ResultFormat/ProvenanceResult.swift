import ScenarioModel

/// `provenance`.
struct ProvenanceResult: Codable, Sendable {
  let version: String
  let inputs: [String: String]
  let seed: Nullable<Int>

  enum CodingKeys: String, CodingKey, CaseIterable {
    case version, inputs, seed
  }

  /// What a result was made from; the seed where anything was drawn.
  init(_ provenance: Provenance, seed: Int?) {
    version = provenance.version
    inputs = Dictionary(
      ids: provenance.inputs.map(\.name), provenance.inputs.map(\.sha256))
    self.seed = Nullable(seed)
  }
}

extension ProvenanceResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .version: .text("The program's version.")
    case .inputs: .map(of: .text("A SHA-256 in hexadecimal."), "What it was made from.")
    case .seed: .integer("Where the draws began; null where nothing was drawn.").orNull
    }
  }
}
