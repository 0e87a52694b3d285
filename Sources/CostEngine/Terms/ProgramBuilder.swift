/// Makes a program of a sheet.
struct ProgramBuilder {
  private let sheet: Sheet.Record
  private let varies: [Bool]
  /// The steps that vary and lead to an output, in their order.
  private let needed: [Int32]
  /// The last step that reads each step; later than all for outputs.
  private let lastReader: [Int32]
  private var program = Program()
  private var registers: [Int32]
  private var free: [Int32] = []
  private var isCalled: [Bool]

  /// The program that gives outputs when the rows vary.
  static func program(
    _ sheet: Sheet.Record, outputs: [Sheet.Output], rows: (Int) -> Bool
  ) -> Program {
    program(sheet, outputs: outputs, varying: sheet.steps(varyingWith: rows))
  }

  /// The program that gives outputs when some steps vary, which are in their order.
  static func program(
    _ sheet: Sheet.Record, outputs: [Sheet.Output], varying: [Int32]
  ) -> Program {
    var builder = ProgramBuilder(sheet, outputs, varying)
    return builder.build(outputs)
  }

  private init(_ sheet: Sheet.Record, _ outputs: [Sheet.Output], _ varying: [Int32]) {
    self.sheet = sheet
    var varies = Array(repeating: false, count: sheet.steps.count)
    for step in varying { varies[Int(step)] = true }
    var lastReader = Array(repeating: Int32(-1), count: sheet.steps.count)
    for output in outputs where output.step >= 0 && varies[Int(output.step)] {
      lastReader[Int(output.step)] = .max
    }
    var needed: [Int32] = []
    needed.reserveCapacity(varying.count)
    // From the last step on, so that the first reader that is met is the last.
    for index in varying.reversed() where lastReader[Int(index)] >= 0 {
      needed.append(index)
      Self.eachSide(of: sheet.steps[Int(index)], sheet) { side in
        if lastReader[Int(side)] < 0, varies[Int(side)] { lastReader[Int(side)] = index }
      }
    }
    needed.reverse()
    self.varies = varies
    self.needed = needed
    self.lastReader = lastReader
    registers = Array(repeating: -1, count: sheet.steps.count)
    isCalled = Array(repeating: false, count: sheet.calls.count)
    program.instructions.reserveCapacity(needed.count)
    program.constants.reserveCapacity(needed.count)
  }

  /// Does something with each step that a step reads.
  @inline(__always)
  static func eachSide(of step: Sheet.Step, _ sheet: Sheet.Record, _ work: (Int32) -> Void) {
    switch step.operation {
    case .input, .constant: break
    case .named, .wholeAbove, .isPositive, .power: work(step.left)
    case .result: sheet.calls[Int(step.left)].inputs.forEach(work)
    case .add, .subtract, .multiply, .divide, .maximum, .minimum:
      work(step.left)
      work(step.right)
    }
  }

  /// The steps that a step reads.
  static func sides(_ step: Sheet.Step, _ sheet: Sheet.Record) -> [Int32] {
    var sides: [Int32] = []
    eachSide(of: step, sheet) { sides.append($0) }
    return sides
  }

  private mutating func build(_ outputs: [Sheet.Output]) -> Program {
    placeInputs()
    for index in needed { emit(Int(index)) }
    program.outputs = outputs.map { output in
      output.step >= 0 && varies[Int(output.step)]
        ? .register(registers[Int(output.step)]) : .constant(output.value)
    }
    return program
  }

  /// Inputs are set before anything is played, so each has a register that nothing else uses.
  private mutating func placeInputs() {
    for index in needed.map(Int.init) where sheet.steps[index].operation == .input {
      registers[index] = newRegister()
      program.inputs.append((Int(sheet.steps[index].left), registers[index]))
    }
  }

  private mutating func emit(_ index: Int) {
    let step = sheet.steps[index]
    switch step.operation {
    case .input, .constant: break
    case .named:
      registers[index] = registers[Int(step.left)]
      let isInput = sheet.steps[Int(step.left)].operation == .input
      if isInput || lastReader[Int(step.left)] != Int32(index) {
        // The number is read under both names: the later reader frees it.
        registers[index] = copied(index, step.left)
      }
      return
    case .result: call(step, at: index)
    case .wholeAbove, .isPositive: alone(step, at: index)
    case .power: power(step, at: index)
    case .add, .subtract, .multiply, .divide, .maximum, .minimum: both(step, at: index)
    }
  }

  private mutating func copied(_ index: Int, _ source: Int32) -> Int32 {
    let target = newRegister()
    append(.addConstant, target, registers[Int(source)], constant(0))
    return target
  }

  private mutating func alone(_ step: Sheet.Step, at index: Int) {
    let side = registers[Int(step.left)]
    release(step.left, at: index)
    registers[index] = newRegister()
    append(step.operation == .wholeAbove ? .wholeAbove : .isPositive, registers[index], side, 0)
  }

  private mutating func power(_ step: Sheet.Step, at index: Int) {
    let side = registers[Int(step.left)]
    release(step.left, at: index)
    registers[index] = newRegister()
    append(.power, registers[index], side, constant(sheet.values[Int(step.right)]))
  }

  private mutating func both(_ step: Sheet.Step, at index: Int) {
    let (left, right) = (Int(step.left), Int(step.right))
    let (one, other) = (registers[left], registers[right])
    release(step.left, at: index)
    if other != one { release(step.right, at: index) }
    registers[index] = newRegister()
    let target = registers[index]
    switch (varies[left], varies[right]) {
    case (true, true) where step.operation == .add && left != right && addsProduct(step, index):
      break
    case (true, true): append(Self.kind(step.operation), target, one, other)
    case (true, false): withConstant(step.operation, target, one, sheet.values[right])
    case (false, true): withConstantFirst(step.operation, target, other, sheet.values[left])
    case (false, false): break
    }
  }

  /// Where one side of a sum is the product of the instruction before and nothing else reads it,
  /// makes both one instruction, with the same rounding.
  private mutating func addsProduct(_ step: Sheet.Step, _ index: Int) -> Bool {
    guard let product = program.instructions.last, let kind = Self.added(product.kind)
    else { return false }
    for (side, other) in [(step.right, step.left), (step.left, step.right)]
    where registers[Int(side)] == product.target && lastReader[Int(side)] == Int32(index)
      && sheet.steps[Int(side)].operation == .multiply
    {
      program.instructions.removeLast()
      program.instructions.append(
        Program.Instruction(
          kind: kind, target: registers[index], left: product.left, right: product.right,
          addend: registers[Int(other)]))
      return true
    }
    return false
  }

  private static func added(_ kind: Program.Kind) -> Program.Kind? {
    switch kind {
    case .multiply: .multiplyAdd
    case .multiplyConstant: .multiplyConstantAdd
    default: nil
    }
  }

  private static func kind(_ operation: Operation) -> Program.Kind {
    switch operation {
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .maximum: .maximum
    case .minimum: .minimum
    default: .add
    }
  }

  private mutating func withConstant(
    _ operation: Operation, _ target: Int32, _ side: Int32, _ value: Double
  ) {
    switch operation {
    case .subtract: append(.addConstant, target, side, constant(-value))
    case .multiply: append(.multiplyConstant, target, side, constant(value))
    case .divide: append(.divideConstant, target, side, constant(value))
    case .maximum: append(.maximumConstant, target, side, constant(value))
    case .minimum: append(.minimumConstant, target, side, constant(value))
    default: append(.addConstant, target, side, constant(value))
    }
  }

  private mutating func withConstantFirst(
    _ operation: Operation, _ target: Int32, _ side: Int32, _ value: Double
  ) {
    switch operation {
    case .subtract: append(.subtractFromConstant, target, side, constant(value))
    case .divide: append(.divideIntoConstant, target, side, constant(value))
    default: withConstant(operation, target, side, value)
    }
  }

  /// Calls a function at the first of its results that is needed, for all of them.
  private mutating func call(_ step: Sheet.Step, at index: Int) {
    guard !isCalled[Int(step.left)] else { return }
    isCalled[Int(step.left)] = true
    let call = sheet.calls[Int(step.left)]
    var results: [(result: Int, register: Int32)] = []
    for later in needed where later >= index {
      let other = sheet.steps[Int(later)]
      guard other.operation == .result, other.left == step.left else { continue }
      registers[Int(later)] = newRegister()
      results.append((Int(other.right), registers[Int(later)]))
    }
    let inputs = call.inputs.map { side -> Program.Place in
      varies[Int(side)]
        ? .register(registers[Int(side)]) : .constant(sheet.values[Int(side)])
    }
    program.calls.append(
      Program.Call(
        position: program.instructions.count, inputs: inputs, results: results,
        function: call.function))
  }

  /// Gives back the register of a step that nothing reads later.
  private mutating func release(_ side: Int32, at index: Int) {
    guard varies[Int(side)], lastReader[Int(side)] == Int32(index),
      sheet.steps[Int(side)].operation != .input
    else { return }
    free.append(registers[Int(side)])
  }

  private mutating func newRegister() -> Int32 {
    if let register = free.popLast() { return register }
    program.registerCount += 1
    return program.registerCount - 1
  }

  private mutating func constant(_ value: Double) -> Int32 {
    program.constants.append(value)
    return Int32(program.constants.count - 1)
  }

  private mutating func append(
    _ kind: Program.Kind, _ target: Int32, _ left: Int32, _ right: Int32
  ) {
    program.instructions.append(
      Program.Instruction(kind: kind, target: target, left: left, right: right))
  }
}
