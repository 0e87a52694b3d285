import CostEngine
import Workbooks

/// Which steps have a cell of their own, and which stand within the formula that reads them.
struct StepLayout {
  /// A formula grows no longer than this; Excel takes 8,192 characters.
  private static let mostCharacters = 1500
  /// Brackets go no deeper than this; Excel takes 64.
  private static let mostDepth = 24
  /// Longer ones that several formulas read have a cell of their own.
  private static let mostShared = 24
  /// About so long is the address of a cell.
  private static let ofReference = 9

  private let workings: Workings
  /// Whether each step has a cell of its own.
  private(set) var hasCell: [Bool]
  /// The name of each step, or of the next one that reads it.
  private(set) var owners: [String?]

  /// From the steps that have to have a cell; only what leads to those of them that are formulas is
  /// laid out.
  init(_ workings: Workings, figures: Set<Int>, frozen: Set<Int>, names: [Int: String]) {
    self.workings = workings
    let steps = workings.steps
    var isNeeded = Array(repeating: false, count: steps.count)
    var readers = Array(repeating: 0, count: steps.count)
    owners = steps.map(\.name)
    for index in figures { isNeeded[index] = true }
    for index in steps.indices.reversed() where isNeeded[index] && !frozen.contains(index) {
      for operand in Set(steps[index].operands) {
        isNeeded[operand] = true
        readers[operand] += 1
        // The first reader is seen last.
        if steps[operand].name == nil { owners[operand] = owners[index] }
      }
    }
    hasCell = Array(repeating: false, count: steps.count)
    var sizes = Array(repeating: 0, count: steps.count)
    var depths = sizes
    for index in steps.indices where isNeeded[index] {
      let step = steps[index]
      let size = step.operands.reduce(3) { $0 + sizes[$1] }
      let depth = 1 + (step.operands.map { depths[$0] }.max() ?? 0)
      var isOwn = figures.contains(index)
      switch step.operation {
      case .constant: (sizes[index], depths[index]) = ("\(step.value)".count, 0)
      case .input(let row): (sizes[index], depths[index]) = (names[row]?.count ?? 0, 0)
      default:
        isOwn =
          isOwn || step.name != nil || readers[index] > 1 && size > Self.mostShared
          || size > Self.mostCharacters || depth > Self.mostDepth
        (sizes[index], depths[index]) = (size, depth)
      }
      if isOwn { (sizes[index], depths[index]) = (Self.ofReference, 0) }
      hasCell[index] = isOwn
    }
  }

  /// The steps that have a cell, in their order.
  var cells: [Int] { hasCell.indices.filter { hasCell[$0] } }
}
