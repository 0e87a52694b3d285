import ScenarioModel

/// Computes the expressions of one claim.
struct ExpressionEvaluation {
  /// The claim.
  let claim: Claim
  /// What stands under a path of the result.
  let figure: (String) -> ResultFigures.Answer
  private let given: [String: Double]

  init(_ claim: Claim, figure: @escaping (String) -> ResultFigures.Answer) {
    self.claim = claim
    self.figure = figure
    given = Dictionary(claim.given.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The value of an expression, always finite.
  func value(_ expression: Expression) throws(ClaimFault) -> Double {
    switch expression {
    case .number(let value): return value
    case .given(let name): return given[name] ?? 0
    case .figure(let path, let place): return try figure(path, place)
    case .negated(let inner): return -(try value(inner))
    case .operation(let sign, let left, let right, let place):
      return try operation(sign, try value(left), try value(right), place)
    case .call(let function, let arguments, _):
      var values: [Double] = []
      for argument in arguments { values.append(try value(argument)) }
      return switch function {
      case .minimum: values.min() ?? 0
      case .maximum: values.max() ?? 0
      case .ceiling: (values.first ?? 0).rounded(.up)
      }
    }
  }

  private func operation(
    _ sign: Expression.Operator, _ left: Double, _ right: Double, _ place: InputPlace
  ) throws(ClaimFault) -> Double {
    if sign == .divide, right == 0 { throw fault(.divisionByZero, place) }
    let value =
      switch sign {
      case .add: left + right
      case .subtract: left - right
      case .multiply: left * right
      case .divide: left / right
      }
    guard value.isFinite else { throw fault(.notFinite, place) }
    return value
  }

  private func figure(_ path: String, _ place: InputPlace) throws(ClaimFault) -> Double {
    switch figure(path) {
    case .figure(let value): return value
    case .null: throw fault(.noFigure(path), place)
    case .nothingToCost: throw fault(.nothingToCost(path), place)
    case .unknown(let position, let names):
      throw fault(.unknownPath(path, position: position, among: names), place)
    }
  }

  private func fault(_ reason: ClaimFault.Reason, _ place: InputPlace) -> ClaimFault {
    ClaimFault(claim: claim.id, reason: reason, place: place)
  }
}
