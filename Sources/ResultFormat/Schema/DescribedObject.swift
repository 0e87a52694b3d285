/// An object of the result that says what each of its keys means.
///
/// The keys are the coding keys, and the switch over them is exhaustive: a key that is written
/// without being described does not compile.
protocol DescribedObject {
  associatedtype CodingKeys: CodingKey & CaseIterable

  /// The schema of the value under a key.
  static func schema(of key: CodingKeys) -> JSONSchema
}

extension DescribedObject {
  /// The object's schema: just its keys, all of them.
  static func schema(describedAs description: String) -> JSONSchema {
    .object(CodingKeys.allCases.map { ($0.stringValue, schema(of: $0)) }, description)
  }
}
