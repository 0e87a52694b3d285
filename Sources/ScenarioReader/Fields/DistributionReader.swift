import Quantities

/// Reads the spread of a number (model.md, 11).
struct DistributionReader {
  /// The words that name a distribution.
  enum Shape: String, CaseIterable {
    case pert, triangular, uniform, normal, lognormal
  }

  /// The number's mapping.
  let fields: Fields
  /// Reads each of its ends.
  let number: NumberReader

  /// The distribution; nil if only a value is given, or with an error.
  func read() -> Distribution? {
    let shape: Shape? = fields.choice("distribution")
    let given = NumberReader.valueKeys.filter(fields.has)
    let named = fields.has("distribution")
    switch given {
    case ["value"]:
      if named {
        fields.error("\(number.name) has a distribution and no range", at: "distribution")
      }
      return nil
    case ["low", "likely", "high"]: return range(named ? shape : .pert)
    case ["low", "high"]: return interval(named ? shape : .uniform)
    case ["mean", "sd"]: return spread(named ? shape : .normal)
    default:
      fields.error(
        "\(number.name) has \(given.map { "'\($0)'" }.joined(separator: ", ")), which don't fit",
        help: "give value, or low, likely and high, or low and high, or mean and sd")
      return nil
    }
  }

  private func range(_ shape: Shape?) -> Distribution? {
    let ends = (bound("low"), bound("likely"), bound("high"))
    guard let low = ends.0, let likely = ends.1, let high = ends.2, let shape else { return nil }
    guard low <= likely, likely <= high else { return disordered("low ≤ likely ≤ high") }
    switch shape {
    case .pert: return .pert(low: low, likely: likely, high: high)
    case .triangular: return .triangular(low: low, likely: likely, high: high)
    default: return misfit(shape, "pert or triangular")
    }
  }

  private func interval(_ shape: Shape?) -> Distribution? {
    let ends = (bound("low"), bound("high"))
    guard let low = ends.0, let high = ends.1, let shape else { return nil }
    guard low <= high else { return disordered("low ≤ high") }
    guard shape == .uniform else { return misfit(shape, "uniform") }
    return .uniform(low: low, high: high)
  }

  private func spread(_ shape: Shape?) -> Distribution? {
    let spreadRule = NumberReader(
      session: fields.session, rule: NumberRule(unit: number.rule.unit), path: fields.path,
      name: number.name)
    let deviation = fields.value("sd").flatMap { spreadRule.bound($0, "sd") }
    guard let mean = bound("mean"), let deviation, let shape else { return nil }
    switch shape {
    case .normal: return .normal(mean: mean, standardDeviation: deviation)
    case .lognormal where mean > 0: return .lognormal(mean: mean, standardDeviation: deviation)
    case .lognormal:
      fields.error("'mean' of \(number.name) must be above 0 for a lognormal", at: "mean")
      return nil
    default: return misfit(shape, "normal or lognormal")
    }
  }

  private func bound(_ key: String) -> Double? {
    fields.value(key).flatMap { number.bound($0, key) }
  }

  private func disordered(_ order: String) -> Distribution? {
    fields.error("\(number.name) must have \(order)", at: "low")
    return nil
  }

  private func misfit(_ shape: Shape, _ fitting: String) -> Distribution? {
    fields.error(
      "\(number.name) is not given as a \(shape.rawValue)", at: "distribution",
      help: "with these keys it can be \(fitting)")
    return nil
  }
}
