/// How long the formula of each step of a sheet is, and where it is cut.
///
/// A formula goes down to the next steps with a name and to inputs. Steps without a name that
/// several others read, and those whose formula would not fit a line, become steps of their own.
struct StepSizes {
  private static let mostShared = 6
  private static let mostInLine = 20

  /// Operations of each step's formula.
  private var sizes: [Int] = []
  /// How many steps read each step.
  private var readers: [Int]
  private let sheet: Sheet

  init(_ sheet: Sheet) {
    self.sheet = sheet
    let record = sheet.record
    readers = Array(repeating: 0, count: sheet.steps.count)
    for step in sheet.steps {
      for side in Set(ProgramBuilder.sides(step, record)) { readers[Int(side)] += 1 }
    }
    sizes.reserveCapacity(sheet.steps.count)
    for step in sheet.steps {
      switch step.operation {
      case .input, .constant, .named: sizes.append(1)
      default:
        let sides = ProgramBuilder.sides(step, record)
        let size = sides.reduce(1) { $0 + (isCut($1, below: step.operation) ? 1 : sizes[Int($1)]) }
        sizes.append(min(size, 1_000_000))
      }
    }
  }

  /// Whether a step stands in the formula above it by its name instead of its own formula.
  func isCut(_ step: Int32, below operation: Operation) -> Bool {
    let own = sheet.steps[Int(step)].operation
    switch own {
    case .input, .named: return true
    case .constant: return false
    default: break
    }
    let size = sizes[Int(step)]
    // A chain is written in one line however long it is.
    if own == operation, own.isChained, readers[Int(step)] == 1 { return false }
    return readers[Int(step)] > 1 ? size > Self.mostShared : size > Self.mostInLine
  }
}
