import RealModule

/// Reads explanations off a sheet that keeps names.
struct ExplanationBuilder {
  private let sheet: Sheet
  private var explained: Set<Int32> = []

  /// Reads from a sheet.
  init(_ sheet: Sheet) { self.sheet = sheet }

  /// The explanation of a term, with the names of its steps.
  mutating func explanation(of term: Term) -> Explanation {
    guard term.step >= 0 else {
      return Explanation(
        name: nil, value: term.value, origin: .constant, parts: [], evaluated: term.value)
    }
    return explanation(of: term.step)
  }

  private mutating func explanation(of step: Int32) -> Explanation {
    let value = sheet.values[Int(step)]
    let operation = sheet.steps[Int(step)]
    switch operation.operation {
    case .input:
      return Explanation(
        name: nil, value: value, origin: .input(row: Int(operation.left)), parts: [],
        evaluated: value)
    case .constant:
      return Explanation(name: nil, value: value, origin: .constant, parts: [], evaluated: value)
    case .named: return named(step, sheet.names[step], inner: operation.left)
    default: return named(step, nil, inner: step)
    }
  }

  /// A step with a name: its formula down to the next steps that have one.
  private mutating func named(_ step: Int32, _ name: String?, inner: Int32) -> Explanation {
    let value = sheet.values[Int(step)]
    guard explained.insert(step).inserted else {
      return Explanation(name: name, value: value, origin: .seen, parts: [], evaluated: value)
    }
    var formula = Formula(sheet)
    let text = formula.text(inner, above: 0)
    let parts = formula.leaves.map { explanation(of: $0) }
    return Explanation(
      name: name, value: value, origin: .formula(text), parts: parts,
      evaluated: formula.evaluate(inner, with: parts.map(\.evaluated)))
  }
}

/// The formula of a step over the named steps and inputs that it reads.
private struct Formula {
  private let sheet: Sheet
  /// The steps that have a name of their own or are inputs, each once.
  private(set) var leaves: [Int32] = []

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// The formula as text; brackets where the operation around binds stronger.
  mutating func text(_ step: Int32, above strength: Int) -> String {
    let operation = sheet.steps[Int(step)]
    switch operation.operation {
    case .input, .named: return place(of: step)
    case .constant: return "#\(sheet.values[Int(step)])#"
    case .add: return pair(operation, " + ", 1, above: strength)
    case .subtract: return pair(operation, " − ", 1, above: strength)
    case .multiply: return pair(operation, " · ", 2, above: strength)
    case .divide: return pair(operation, " / ", 2, above: strength)
    case .maximum: return call("max", operation)
    case .minimum: return call("min", operation)
    case .wholeAbove: return "⌈" + text(operation.left, above: 0) + "⌉"
    case .isPositive: return "[" + text(operation.left, above: 0) + " > 0]"
    case .power:
      return text(operation.left, above: 3) + "^" + text(operation.right, above: 3)
    case .result: return function(operation)
    }
  }

  private mutating func pair(
    _ step: Sheet.Step, _ sign: String, _ own: Int, above strength: Int
  ) -> String {
    let isOneWay = step.operation == .subtract || step.operation == .divide
    let text =
      text(step.left, above: own) + sign
      + self.text(step.right, above: isOneWay ? own + 1 : own)
    return own < strength ? "(" + text + ")" : text
  }

  private mutating func call(_ name: String, _ step: Sheet.Step) -> String {
    "\(name)(" + text(step.left, above: 0) + ", " + text(step.right, above: 0) + ")"
  }

  private mutating func function(_ step: Sheet.Step) -> String {
    let call = sheet.calls[Int(step.left)]
    let distinct = call.inputs.reduce(into: [Int32]()) { if !$0.contains($1) { $0.append($1) } }
    let sides = distinct.map { text($0, above: 0) }
    return "(\(call.function.name), number \(step.right + 1): " + sides.joined(separator: "; ")
      + ")"
  }

  private mutating func place(of step: Int32) -> String {
    if let index = leaves.firstIndex(of: step) { return "{\(index)}" }
    leaves.append(step)
    return "{\(leaves.count - 1)}"
  }

  /// The value of a step from those of the leaves.
  func evaluate(_ step: Int32, with values: [Double]) -> Double {
    let operation = sheet.steps[Int(step)]
    if operation.operation == .input || operation.operation == .named {
      return leaves.firstIndex(of: step).map { values[$0] } ?? sheet.values[Int(step)]
    }
    let side = { (step: Int32) in evaluate(step, with: values) }
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
    case .input, .constant, .named: return sheet.values[Int(step)]
    }
  }
}
