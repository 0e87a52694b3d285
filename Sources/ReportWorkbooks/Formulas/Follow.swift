import ScenarioModel

/// How far formulas follow a change of a row of the register.
enum Follow: Equatable {
  /// To any value.
  case always
  /// While it stays above 0, or stays 0: at 0 the model has other parts.
  case whilePositive
  /// While it stays between 0 and 1, or stays at one of both.
  case whileInside
  /// Not at all.
  case never

  /// Of a row, where formulas read it or don't.
  init(_ row: Assumption, isRead: Bool) {
    let words = row.path.split(separator: ".").map(String.init)
    if !isRead || row.path == "horizon.months" {
      self = .never
    } else if words.contains("routes") {
      self = .whileInside
    } else if ["replicas", "fte", "requests_per_day", "tokens_per_month", "tokens_per_day"]
      .contains(words.last)
    {
      self = .whilePositive
    } else {
      self = .always
    }
  }
}
