import RealModule

extension Formula {
  /// The value of a step from those of the leaves.
  func evaluate(_ step: Int32, with values: [Double]) -> Double {
    let operation = sheet.steps[Int(step)]
    let side = { (step: Int32) in
      places[step].map { values[$0] } ?? evaluate(step, with: values)
    }
    switch operation.operation {
    case .add: return side(operation.left) + side(operation.right)
    case .subtract: return side(operation.left) - side(operation.right)
    case .multiply: return side(operation.left) * side(operation.right)
    case .divide: return side(operation.left) / side(operation.right)
    case .maximum: return max(side(operation.left), side(operation.right))
    case .minimum: return min(side(operation.left), side(operation.right))
    case .wholeAbove: return ReplicaCount.covering(side(operation.left))
    case .isPositive: return side(operation.left) > 0 ? 1 : 0
    case .power: return Double.pow(side(operation.left), side(operation.right))
    case .result:
      let call = sheet.calls[Int(operation.left)]
      return call.function.apply(call.inputs.map(side))[Int(operation.right)]
    case .input, .named: return places[step].map { values[$0] } ?? sheet.values[Int(step)]
    case .constant: return sheet.values[Int(step)]
    }
  }
}
