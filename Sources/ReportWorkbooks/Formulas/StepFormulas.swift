import CostEngine
import Workbooks

/// The formulas of steps over inputs, constants and other cells.
struct StepFormulas {
  let workings: Workings
  /// The name of the cell of each row of the register.
  let names: [Int: String]
  /// The cell of each step that has one.
  let cells: [Int: CellReference]

  /// The formula of a step that stands in its own cell.
  func formula(of step: Int) -> Formula {
    let found = workings.steps[step]
    let side = { (place: Int) in self.side(found.operands[place]) }
    switch found.operation {
    case .constant: return .number(found.value)
    case .input(let row): return names[row].map { .name($0) } ?? .number(found.value)
    case .named: return side(0)
    case .add: return side(0) + side(1)
    case .subtract: return isZero(found.operands[0]) ? .negative(side(1)) : side(0) - side(1)
    case .multiply: return side(0) * side(1)
    case .divide: return side(0) / side(1)
    case .power: return .operation(.power, side(0), side(1))
    case .maximum: return .function("MAX", members(of: step))
    case .minimum: return .function("MIN", members(of: step))
    case .wholeAbove:
      return .call("ROUNDUP", side(0) * .number(1 - ReplicaCount.forgiveness), .number(0))
    case .isPositive:
      return .choice(.operation(.isGreater, side(0), .number(0)), .number(1), .number(0))
    }
  }

  private func isZero(_ step: Int) -> Bool {
    workings.steps[step].operation == .constant && workings.steps[step].value == 0
  }

  private func side(_ step: Int) -> Formula {
    cells[step].map { .cell($0) } ?? formula(of: step)
  }

  /// All members of max(a, max(b, c)) that have no cell between them.
  private func members(of step: Int) -> [Formula] {
    let own = workings.steps[step]
    return own.operands.flatMap { operand -> [Formula] in
      let isInner = workings.steps[operand].operation == own.operation && cells[operand] == nil
      return isInner ? members(of: operand) : [side(operand)]
    }
  }
}
