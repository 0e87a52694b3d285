/// A value that is written as `null` where it has no meaning, instead of being left out.
package struct Nullable<Value: Codable & Sendable>: Codable, Sendable {
  /// The value, or nil for `null`.
  package let value: Value?

  init(_ value: Value?) {
    self.value = value
  }

  /// Reads a value or `null`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  /// Writes the value or `null`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension Nullable where Value == Double {
  /// A number; what is not finite has no JSON and is written as `null`.
  init(finite number: Double?) {
    value = number.flatMap { $0.isFinite ? $0 : nil }
  }
}

/// A computed figure: `null` where it has no meaning or is not finite.
typealias Amount = Nullable<Double>
