/// The formula of a step over the named steps and inputs that it reads.
struct Formula {
  /// Longer chains are written by their first and last members.
  private static let mostInChain = 8

  let sheet: Sheet
  private let sizes: StepSizes
  /// The steps that stand in it by their names, each once.
  private(set) var leaves: [Int32] = []
  /// The place of each leaf.
  private(set) var places: [Int32: Int] = [:]

  /// A formula of a sheet, as yet without any text.
  init(_ sheet: Sheet, _ sizes: StepSizes) {
    self.sheet = sheet
    self.sizes = sizes
  }

  /// The formula of a step as text.
  mutating func text(_ step: Int32) -> String { text(step, above: 0) }

  /// Brackets where the operation around binds stronger.
  private mutating func text(_ step: Int32, above strength: Int) -> String {
    let operation = sheet.steps[Int(step)]
    switch operation.operation {
    case .input, .named: return place(of: step)
    case .constant: return "#\(sheet.values[Int(step)])#"
    case .add: return chain(step, " + ", 1, above: strength)
    case .subtract: return pair(operation, " − ", 1, above: strength)
    case .multiply: return chain(step, " · ", 2, above: strength)
    case .divide: return pair(operation, " / ", 2, above: strength)
    case .maximum: return "max(" + chain(step, ", ", 0, above: 0) + ")"
    case .minimum: return "min(" + chain(step, ", ", 0, above: 0) + ")"
    case .wholeAbove: return "⌈" + side(operation.left, of: operation, above: 0) + "⌉"
    case .isPositive: return "[" + side(operation.left, of: operation, above: 0) + " > 0]"
    case .power:
      let base = side(operation.left, of: operation, above: 3)
      return base + "^" + text(operation.right, above: 3)
    case .result: return function(operation)
    }
  }

  /// A side of an operation: its place where it is a step of its own, else its formula.
  private mutating func side(
    _ step: Int32, of operation: Sheet.Step, above strength: Int
  ) -> String {
    sizes.isCut(step, below: operation.operation)
      ? place(of: step) : text(step, above: strength)
  }

  private mutating func pair(
    _ step: Sheet.Step, _ sign: String, _ own: Int, above strength: Int
  ) -> String {
    // 0 − x is how an opposite is written down.
    let isOpposite =
      step.operation == .subtract && sheet.steps[Int(step.left)].operation == .constant
      && sheet.values[Int(step.left)] == 0
    let left = isOpposite ? "" : side(step.left, of: step, above: own)
    let text =
      left + (isOpposite ? "−" : sign) + side(step.right, of: step, above: own + 1)
    return own < strength ? "(" + text + ")" : text
  }

  /// All members of a + b + c, of a · b · c, or of max(a, b, c).
  private mutating func chain(
    _ step: Int32, _ sign: String, _ own: Int, above strength: Int
  ) -> String {
    let operation = sheet.steps[Int(step)]
    let members = members(step).map { side($0, of: operation, above: own) }
    guard members.count > Self.mostInChain else {
      let text = members.joined(separator: sign)
      return own < strength ? "(" + text + ")" : text
    }
    let shown = members.prefix(3) + ["…"] + members.suffix(1)
    return "(" + shown.joined(separator: sign) + "; \(members.count) in all)"
  }

  private func members(_ step: Int32) -> [Int32] {
    let operation = sheet.steps[Int(step)]
    var members: [Int32] = []
    var open = [operation.right, operation.left]
    while let next = open.popLast() {
      let inner = sheet.steps[Int(next)]
      if inner.operation == operation.operation,
        !sizes.isCut(next, below: operation.operation)
      {
        open += [inner.right, inner.left]
      } else {
        members.append(next)
      }
    }
    return members
  }

  private mutating func function(_ step: Sheet.Step) -> String {
    let call = sheet.calls[Int(step.left)]
    let distinct = call.inputs.reduce(into: [Int32]()) { if !$0.contains($1) { $0.append($1) } }
    var sides = distinct.map { side($0, of: step, above: 0) }
    if sides.count > Self.mostInChain { sides = sides.prefix(3) + ["…"] + sides.suffix(1) }
    let count = "\(distinct.count) numbers"
    return "(\(call.function.name), out of \(count): " + sides.joined(separator: "; ") + ")"
  }

  private mutating func place(of step: Int32) -> String {
    if let place = places[step] { return "{\(place)}" }
    places[step] = leaves.count
    leaves.append(step)
    return "{\(leaves.count - 1)}"
  }
}
