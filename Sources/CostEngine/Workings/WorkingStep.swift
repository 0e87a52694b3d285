/// One step of the workings: how a number follows from those before it.
package struct WorkingStep: Sendable {
  /// How it follows from its operands.
  package enum Operation: Equatable, Sendable {
    /// A number of the assumption register.
    case input(row: Int)
    case constant
    case add, subtract, multiply, divide, maximum, minimum
    /// ⌈x⌉ that forgives `ReplicaCount.forgiveness`, relative.
    case wholeAbove
    /// 1 where the operand is above 0, else 0.
    case isPositive
    /// The first operand to the power of the second, which is a constant.
    case power
    /// The operand itself, under a name.
    case named
  }

  /// How it follows from its operands.
  package let operation: Operation
  /// The places of the steps that it reads.
  package let operands: [Int]
  /// Its value at the point figures.
  package let value: Double
  /// What it is called; nil for a part of a formula.
  package let name: String?
  /// What it counts; nil where that is not known.
  package let unit: StepUnit?

  init(constant: Double) {
    (operation, operands, value, name, unit) = (.constant, [], constant, nil, nil)
  }

  init(_ step: Sheet.Step, value: Double, _ name: StepName?) {
    self.value = value
    self.name = name?.text
    unit = name?.unit
    let (left, right) = (Int(step.left), Int(step.right))
    switch step.operation {
    case .input: (operation, operands) = (.input(row: left), [])
    // Loops are written out, so that no result of a call is left.
    case .constant, .result: (operation, operands) = (.constant, [])
    case .add: (operation, operands) = (.add, [left, right])
    case .subtract: (operation, operands) = (.subtract, [left, right])
    case .multiply: (operation, operands) = (.multiply, [left, right])
    case .divide: (operation, operands) = (.divide, [left, right])
    case .maximum: (operation, operands) = (.maximum, [left, right])
    case .minimum: (operation, operands) = (.minimum, [left, right])
    case .power: (operation, operands) = (.power, [left, right])
    case .wholeAbove: (operation, operands) = (.wholeAbove, [left])
    case .isPositive: (operation, operands) = (.isPositive, [left])
    case .named: (operation, operands) = (.named, [left])
    }
  }
}
