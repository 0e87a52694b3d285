import Quantities

/// Reads the spread of a number (model.md, 11).
struct DistributionReader {
  /// The words that name a distribution.
  enum Shape: String, CaseIterable {
    case pert, triangular, uniform, normal, lognormal
  }

  /// Which keys of a number go together, and the shapes that they can have, the default first.
  static let forms: [(keys: [String], shapes: [Shape])] = [
    (["value"], []), (["low", "likely", "high"], [.pert, .triangular]),
    (["low", "high"], [.uniform]), (["mean", "sd"], [.normal, .lognormal]),
  ]

  /// The number's mapping.
  let fields: Fields
  /// Reads each of its ends.
  let number: NumberReader

  /// The distribution; nil if only a value is given, or with an error.
  func read() -> Distribution? {
    let shape: Shape? = fields.choice("distribution")
    let given = NumberReader.valueKeys.filter(fields.has)
    guard let form = Self.forms.first(where: { $0.keys == given }) else {
      fields.error(
        "\(number.name) has \(given.map { "'\($0)'" }.joined(separator: ", ")), which don't fit",
        help: "give value, or low, likely and high, or low and high, or mean and sd")
      return nil
    }
    let isNamed = fields.has("distribution")
    guard !form.shapes.isEmpty else {
      if isNamed {
        fields.error("\(number.name) has a distribution and no range", at: "distribution")
      }
      return nil
    }
    guard let shape = isNamed ? shape : form.shapes.first, let ends = ends(form.keys) else {
      return nil
    }
    guard form.shapes.contains(shape) else { return misfit(shape, form.shapes) }
    return distribution(shape, ends)
  }

  private func distribution(_ shape: Shape, _ ends: [Double]) -> Distribution? {
    switch shape {
    case .pert: .pert(low: ends[0], likely: ends[1], high: ends[2])
    case .triangular: .triangular(low: ends[0], likely: ends[1], high: ends[2])
    case .uniform: .uniform(low: ends[0], high: ends[1])
    case .normal:
      spread(isPossible: ends[0] >= 0, "at least 0: a normal is cut off there")
        ? .normal(mean: ends[0], standardDeviation: ends[1]) : nil
    case .lognormal:
      spread(isPossible: ends[0] > 0, "above 0 for a lognormal")
        ? .lognormal(mean: ends[0], standardDeviation: ends[1]) : nil
    }
  }

  /// The numbers under the keys; nil if one is wrong or they don't rise.
  private func ends(_ keys: [String]) -> [Double]? {
    let ends = keys.map { key in key == "sd" ? deviation : bound(key) }
    let known = ends.compactMap(\.self)
    guard known.count == keys.count else { return nil }
    guard keys.contains("mean") || zip(known, known.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      fields.error("\(number.name) must have \(keys.joined(separator: " ≤ "))", at: "low")
      return nil
    }
    return known
  }

  private func bound(_ key: String) -> Double? {
    fields.value(key).flatMap { number.bound($0, key) }
  }

  private var deviation: Double? {
    let reader = NumberReader(
      session: fields.session, rule: NumberRule(unit: number.rule.unit), path: fields.path,
      name: number.name)
    return fields.value("sd").flatMap { reader.bound($0, "sd") }
  }

  private func spread(isPossible: Bool, _ condition: String) -> Bool {
    if !isPossible {
      fields.error(
        "'mean' of \(number.name) must be \(condition)", at: "mean",
        help: "give low, likely and high")
    }
    return isPossible
  }

  private func misfit(_ shape: Shape, _ fitting: [Shape]) -> Distribution? {
    fields.error(
      "\(number.name) is not given as a \(shape.rawValue)", at: "distribution",
      help: "with these keys it can be "
        + fitting.map(\.rawValue).joined(separator: " or "))
    return nil
  }
}
