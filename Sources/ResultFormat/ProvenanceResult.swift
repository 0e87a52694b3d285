/// `provenance`.
struct ProvenanceResult: Codable, Sendable {
  let version: String
  let inputs: [String: String]
  let seed: Nullable<Int>
}
