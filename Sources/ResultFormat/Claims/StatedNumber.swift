import ScenarioModel

/// A number, or the two ends of a range or bound, of which an open one is `null`.
enum StatedNumber: Codable, Sendable {
  case number(Double)
  case ends([Amount])

  /// A published number.
  init(_ published: Published) {
    if case .number(let number) = published {
      self = .number(number.value)
    } else {
      self = .ends(published.ends.map { Amount(finite: $0) })
    }
  }

  /// A recomputed value, or the two ends of a range.
  init(_ recomputed: [Double]) {
    self =
      recomputed.count == 1
      ? .number(recomputed[0]) : .ends(recomputed.map { Amount(finite: $0) })
  }

  /// Reads a number or a list.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .ends(try container.decode([Amount].self))
    }
  }

  /// Writes a number or a list.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .ends(let ends): try container.encode(ends)
    }
  }
}
